import { describe, expect, it } from 'vitest'
import { toEpoch } from '#shared/time/instant'
import { toWorkspaceSummary } from '#shared/views/workspace-summary'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'

const context = { now: toEpoch('2026-03-03T20:30:00.000Z'), zone: 'Australia/Adelaide' }

describe('toWorkspaceSummary', () => {
  it('returns the latest change recorded anywhere in it', () => {
    const cards = [
      aCard({ addedAt: '2026-03-02T02:00:00.000Z', log: [] }),
      aCard({ id: 'card-2', addedAt: '2026-03-01T15:00:00.000Z', log: [] }),
    ]
    expect(toWorkspaceSummary(aWorkspace({ cards }), context)).toMatchObject({
      cards: 2,
      lastChangeText: 'Mon 2 March, 12:30',
    })
  })

  it('returns when an empty workspace was created', () => {
    const { cards, lastChangeText, companies, stages } = toWorkspaceSummary(aWorkspace(), context)
    expect({ cards, lastChangeText, companies, stages }).toEqual({
      cards: 0,
      lastChangeText: 'Mon 2 March, 1:30',
      companies: [],
      stages: [],
    })
  })
})

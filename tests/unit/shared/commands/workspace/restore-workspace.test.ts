import { describe, expect, it } from 'vitest'
import { restoreWorkspace } from '#shared/commands/workspace/restore-workspace'
import { anAlertEntry } from '#tests/support/builders/alert-entry'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'

const northwind = aCard({ id: 'northwind' })
const contoso = aCard({ id: 'contoso', company: 'Contoso' })

describe('restoreWorkspace', () => {
  it('takes cards and settings of the backup, and keeps which workspace it is', () => {
    const head = aWorkspace({ id: 'here', cards: [northwind, contoso] })
    const backup = aWorkspace({
      id: 'elsewhere',
      cards: [aCard({ id: 'northwind', notes: 'before' })],
      settings: someSettings({ yourName: 'Robin' }),
    })
    expect(restoreWorkspace(head, backup)).toEqual({
      ...head,
      cards: backup.cards,
      settings: backup.settings,
    })
  })

  it('keeps what is equal as the very same, so that undo holds only what differs', () => {
    const head = aWorkspace({ cards: [northwind, contoso] })
    const restored = restoreWorkspace(head, structuredClone(aWorkspace({ cards: [northwind] })))
    expect(restored.cards[0]).toBe(northwind)
    expect(restored.settings).toBe(head.settings)
    expect(restored.deeds).toBe(head.deeds)
  })

  it('keeps every alert that was given, before the backup or since', () => {
    const [old, since, both] = ['old', 'since', 'both'].map((id) => anAlertEntry({ id }))
    if (!old || !since || !both) throw new Error('unreachable')
    const read = { ...both, readAt: '2026-03-10T13:00:00.000Z' as const }
    const restored = restoreWorkspace(
      aWorkspace({ ledger: [read, since] }),
      aWorkspace({ ledger: [old, both] }),
    )
    expect(restored.ledger).toEqual([old, read, since])
  })
})

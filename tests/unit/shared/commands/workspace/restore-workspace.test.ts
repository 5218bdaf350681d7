import { describe, expect, it } from 'vitest'
import { restoreWorkspace } from '#shared/commands/workspace/restore-workspace'
import { anAlertEntry } from '#tests/support/builders/alert-entry'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'

const northwind = aCard({ id: 'northwind' })
const contoso = aCard({ id: 'contoso', company: 'Contoso' })

describe('restoreWorkspace', () => {
  it('takes cards and settings from the backup and keeps the id of the workspace', () => {
    const current = aWorkspace({ id: 'here', cards: [northwind, contoso] })
    const backup = aWorkspace({
      id: 'elsewhere',
      cards: [aCard({ id: 'northwind', notes: 'before' })],
      settings: someSettings({ yourName: 'Robin' }),
    })
    expect(restoreWorkspace(current, backup)).toEqual({
      ...current,
      cards: backup.cards,
      settings: backup.settings,
    })
  })

  it('keeps the identity of equal values, so that undo records only the differences', () => {
    const current = aWorkspace({ cards: [northwind, contoso] })
    const restored = restoreWorkspace(current, structuredClone(aWorkspace({ cards: [northwind] })))
    expect(restored.cards[0]).toBe(northwind)
    expect(restored.settings).toBe(current.settings)
    expect(restored.actions).toBe(current.actions)
  })

  it('keeps every alert that fired, before or after the backup', () => {
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

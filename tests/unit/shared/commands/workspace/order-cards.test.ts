import { describe, expect, it } from 'vitest'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, run } from '../a-context.ts'

const type = 'order-cards' as const
const workspace = aWorkspace({ cards: [aCard()] })

describe('orderCards', () => {
  it('keeps the order by date, and one undo takes it back', () => {
    const { workspace: next, label } = run(workspace, { type, order: 'by-date' })
    expect(next.settings.cardOrder).toBe('by-date')
    expect(next.cards).toBe(workspace.cards)
    expect(label).toBe('Order cards by date')
    const header = { id: 'change', at: '2026-03-03T21:00:00.000Z', label } as const
    const change = diffWorkspaces(workspace, next, header)
    expect(applyChange(next, change, 'undo').settings).toEqual(workspace.settings)
  })

  it('stores nothing for the order by hand', () => {
    const { workspace: sorted } = run(workspace, { type, order: 'by-date' })
    const { workspace: next, label } = run(sorted, { type, order: 'by-hand' })
    expect(next.settings).toEqual(workspace.settings)
    expect(label).toBe('Order cards by hand')
  })

  it('refuses the order that the cards have', () => {
    expect(catchAppError(() => run(workspace, { type, order: 'by-hand' })).message).toBe(
      'The cards are in that order already.',
    )
  })
})

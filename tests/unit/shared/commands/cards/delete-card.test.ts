import { describe, expect, it } from 'vitest'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, run } from '../a-context.ts'

describe('deleteCard', () => {
  const workspace = aWorkspace({ cards: [aCard(), aCard({ id: 'card-2' })] })

  it('deletes one card and keeps the others', () => {
    const { workspace: next, label, cardId } = run(workspace, { type: 'delete-card', cardId: 'card-1' })
    expect(next.cards).toEqual([workspace.cards[1]])
    expect({ label, cardId }).toEqual({ label: 'Delete Northwind Optics', cardId: null })
  })

  it('refuses a card that does not exist', () => {
    expect(catchAppError(() => run(workspace, { type: 'delete-card', cardId: 'gone' })).code).toBe(
      'not-found',
    )
  })
})

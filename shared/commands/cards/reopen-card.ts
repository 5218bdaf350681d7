import type { Card } from '../../model/card.ts'
import { disallowed } from '../core/reject.ts'

/** Takes back that a card was closed, and the no that closed it. */
export function reopened(card: Card): Card {
  if (card.closing === null) return card
  return {
    ...card,
    closing: null,
    answers: card.answers.filter((answer) => answer.word.kind !== 'rejected'),
  }
}

/** Refuses what only an application that still runs can take. Throws `not-allowed`. */
export function checkOpen(card: Card, field: string): void {
  if (card.closing !== null || card.stage === 'closed')
    throw disallowed(field, 'This card is closed. Move it out of Closed first.')
}

import type { Card } from '../../model/card.ts'
import { disallowed } from '../core/reject.ts'

/** Removes the closing of a card and the rejection that caused it. */
export function reopened(card: Card): Card {
  if (card.closing === null) return card
  return {
    ...card,
    closing: null,
    answers: card.answers.filter((answer) => answer.word.kind !== 'rejected'),
  }
}

/** Refuses a change that only an open card can take. Throws `not-allowed` on `field`. */
export function checkOpen(card: Card, field: string): void {
  if (card.closing !== null || card.stage === 'closed')
    throw disallowed(field, 'This card is closed. Move it out of Closed first.')
}

import type { Card } from '../../model/card.ts'
import { notAllowed } from '../core/field-errors.ts'

/**
 * Removes the closing of a card and its rejections, after which nothing would be due on it. The caller moves the card
 * to another column. Returns an open card unchanged.
 */
export function reopenCard(card: Card): Card {
  if (card.closing === null) return card
  return {
    ...card,
    closing: null,
    answers: card.answers.filter((answer) => answer.outcome.kind !== 'rejected'),
  }
}

/** Throws `not-allowed` on `field` if the card is closed, for a change that needs an open card. */
export function checkCardOpen(card: Card, field: string): void {
  if (card.closing !== null || card.stage === 'closed')
    throw notAllowed(field, 'This card is closed. Move it out of Closed first.')
}

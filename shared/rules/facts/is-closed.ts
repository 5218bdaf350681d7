import type { Card } from '../../model/card.ts'

/** Whether a card is over: every follow-up ends with it but those that closing itself calls for. */
export function isClosed(card: Pick<Card, 'closing' | 'stage'>): boolean {
  return card.closing !== null || card.stage === 'closed'
}

import type { Card } from '../../model/card.ts'

/** Returns whether a card is closed. Then only the follow-ups remain that the closing itself calls for. */
export function isClosed(card: Pick<Card, 'closing' | 'stage'>): boolean {
  return card.closing !== null || card.stage === 'closed'
}

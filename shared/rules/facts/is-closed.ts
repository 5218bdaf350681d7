import type { Card } from '../../model/card.ts'

/**
 * Returns true if a card has a closing or is in the Closed column; either one is enough. The only follow-ups
 * of a closed card are those that its closing calls for, such as thanking for a rejection.
 */
export function isClosed(card: Pick<Card, 'closing' | 'stage'>): boolean {
  return card.closing !== null || card.stage === 'closed'
}

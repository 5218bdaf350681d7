import type { Card } from '../../model/card.ts'

/**
 * Returns true if a card has a closing, is in the Closed column or is archived; any of them is enough. The only
 * follow-ups of a closed card are those that its closing calls for, such as thanking for a rejection.
 */
export function isClosed(card: Pick<Card, 'closing' | 'stage' | 'archivedAt'>): boolean {
  return card.closing !== null || card.stage === 'closed' || isArchived(card)
}

/** Returns true if a card was put away with its search. It has no follow-ups. */
export function isArchived({ archivedAt }: Pick<Card, 'archivedAt'>): boolean {
  return archivedAt !== undefined
}

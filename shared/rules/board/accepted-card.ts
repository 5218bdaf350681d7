import type { Card } from '../../model/card.ts'
import type { Closing } from '../../model/closing.ts'
import { isArchived } from '../facts/is-closed.ts'

/** A job that the user accepted, and its closing. */
interface AcceptedCard {
  readonly card: Card
  readonly closing: Closing
}

/**
 * Returns the job that ended the search: the one accepted last. Null if a card was added since, with which the next
 * search began, or if it is archived.
 */
export function findAcceptedCard(cards: readonly Card[]): AcceptedCard | null {
  let latest: AcceptedCard | null = null
  let lastAddedAt = ''
  for (const card of cards) {
    if (isArchived(card)) continue
    if (card.addedAt > lastAddedAt) lastAddedAt = card.addedAt
    const { closing } = card
    if (closing?.reason === 'accepted' && (latest === null || closing.at > latest.closing.at))
      latest = { card, closing }
  }
  return latest !== null && latest.closing.recordedAt >= lastAddedAt ? latest : null
}

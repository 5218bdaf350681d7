import type { Card } from '../../model/card.ts'
import type { Offer } from '../../model/offer.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import { isClosed } from './is-closed.ts'
import { normalizeEmployer } from './normalize-employer.ts'

/** An offer that was not withdrawn, on a card that is not closed. */
export interface OpenOffer {
  readonly offer: Offer
  /** When the offer was made. */
  readonly at: EpochMs
  readonly cardId: Id
  readonly employer: string
}

// One shared empty list, so that a card without offers costs no memory.
const noOffers: readonly Offer[] = []

/** Returns the offers of a card that the employer has not withdrawn. */
export function listOffersNotWithdrawn({ offers }: Pick<Card, 'offers'>): readonly Offer[] {
  return offers.length === 0 ? noOffers : offers.filter((offer) => offer.withdrawnAt === null)
}

/** Returns the open offers of these cards, oldest first. */
export function listOpenOffers(cards: readonly Card[]): readonly OpenOffer[] {
  const open: OpenOffer[] = []
  for (const card of cards) {
    if (card.offers.length === 0 || isClosed(card)) continue
    for (const offer of listOffersNotWithdrawn(card))
      open.push({ offer, at: toEpoch(offer.at), cardId: card.id, employer: normalizeEmployer(card) })
  }
  return open.sort((a, b) => a.at - b.at)
}

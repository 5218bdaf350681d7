import type { Card } from '../../model/card.ts'
import type { Offer } from '../../model/offer.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { toIso } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { checkCapacity } from '../core/field-errors.ts'

/** The most offers that one card can hold. */
const MAX_OFFERS = 100

/**
 * Returns the offer that the employer has not taken back; undefined if no offer is open. A card has at most
 * one.
 */
export function findOpenOffer(card: Pick<Card, 'offers'>): Offer | undefined {
  return card.offers.find((offer) => offer.withdrawnAt === null)
}

/**
 * Records that an offer came just now, without details. If the card has an open offer, it is returned
 * unchanged.
 */
export function recordOffer(card: Card, context: CommandContext): Card {
  if (findOpenOffer(card)) return card
  return addOffer(card, createOffer({ id: context.newId(), personId: null, at: context.now }, context))
}

/** Adds an offer to a card. Throws `not-allowed` if the card holds too many. */
export function addOffer(card: Card, offer: Offer): Card {
  checkCapacity(card.offers, { max: MAX_OFFERS, what: 'offers', field: 'offerId' })
  return { ...card, offers: [...card.offers, offer] }
}

/** Creates an offer without details. `personId` is null if it is not known who made the offer. */
export function createOffer(
  fields: { readonly id: Id; readonly personId: Id | null; readonly at: EpochMs },
  context: CommandContext,
): Offer {
  return {
    id: fields.id,
    personId: fields.personId,
    at: toIso(fields.at),
    recordedAt: toIso(context.now),
    answerBy: null,
    startDate: '',
    department: '',
    location: '',
    dressCode: '',
    pay: '',
    contract: '',
    discussAt: '',
    withdrawnAt: null,
  }
}

/**
 * Removes the open offer and the answer that brought it, for a card that leaves Offer. The answer is
 * recognised by its time, which is the offer's.
 */
export function removeOpenOffer(card: Card): Card {
  const openOffers = card.offers.filter((offer) => offer.withdrawnAt === null)
  return {
    ...card,
    offers: card.offers.filter((offer) => offer.withdrawnAt !== null),
    answers: card.answers.filter(
      (answer) => answer.outcome.kind !== 'offer' || !openOffers.some((offer) => offer.at === answer.at),
    ),
  }
}

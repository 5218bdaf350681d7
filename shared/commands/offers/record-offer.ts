import type { Card } from '../../model/card.ts'
import type { Offer } from '../../model/offer.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { toIso } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { checkCapacity } from '../core/field-errors.ts'

const MAX_OFFERS = 100

/** Finds the offer that the employer has not taken back; a card has one at most. */
export function findOpenOffer(card: Pick<Card, 'offers'>): Offer | undefined {
  return card.offers.find((offer) => offer.withdrawnAt === null)
}

/** Records that an offer came just now; its details are entered later. An open offer is kept as it is. */
export function recordOffer(card: Card, context: CommandContext): Card {
  if (findOpenOffer(card)) return card
  return addOffer(card, createOffer({ id: context.newId(), personId: null, at: context.now }, context))
}

/** Adds an offer to a card. Throws `not-allowed` if the card holds too many. */
export function addOffer(card: Card, offer: Offer): Card {
  checkCapacity(card.offers, { max: MAX_OFFERS, what: 'offers', field: 'offerId' })
  return { ...card, offers: [...card.offers, offer] }
}

/** Creates an offer without details: only its time, and perhaps who made it, is known. */
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

/** Removes the open offer and the answer that brought it, for a card that leaves Offer. */
export function removeOpenOffer(card: Card): Card {
  const open = card.offers.filter((offer) => offer.withdrawnAt === null)
  return {
    ...card,
    offers: card.offers.filter((offer) => offer.withdrawnAt !== null),
    answers: card.answers.filter(
      (answer) => answer.outcome.kind !== 'offer' || !open.some((offer) => offer.at === answer.at),
    ),
  }
}

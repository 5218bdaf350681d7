import type { Card } from '../../model/card.ts'
import type { Offer } from '../../model/offer.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { toIso } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { checkRoom } from '../core/reject.ts'

const MAX_OFFERS = 100

/** The offer that was neither taken back nor un-recorded; a card has one at most. */
export function openOfferOf(card: Pick<Card, 'offers'>): Offer | undefined {
  return card.offers.find((offer) => offer.withdrawnAt === null)
}

/** Records that an offer came just now; what it says is written down later. An open offer stays as it is. */
export function recordOffer(card: Card, context: CommandContext): Card {
  if (openOfferOf(card)) return card
  return withNewOffer(card, newOffer({ id: context.newId(), personId: null, at: context.now }, context))
}

/** Adds an offer to a card. Throws `not-allowed` when it holds too many. */
export function withNewOffer(card: Card, offer: Offer): Card {
  checkRoom(card.offers, { max: MAX_OFFERS, what: 'offers', field: 'offerId' })
  return { ...card, offers: [...card.offers, offer] }
}

/** An offer of which only the moment, and perhaps who made it, is known. */
export function newOffer(
  known: { readonly id: Id; readonly personId: Id | null; readonly at: EpochMs },
  context: CommandContext,
): Offer {
  return {
    id: known.id,
    personId: known.personId,
    at: toIso(known.at),
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

/** Takes back the record of the open offer and of the answer that brought it, for a card that leaves Offer. */
export function unrecordOffer(card: Card): Card {
  const open = card.offers.filter((offer) => offer.withdrawnAt === null)
  return {
    ...card,
    offers: card.offers.filter((offer) => offer.withdrawnAt !== null),
    answers: card.answers.filter(
      (answer) => answer.word.kind !== 'offer' || !open.some((offer) => offer.at === answer.at),
    ),
  }
}

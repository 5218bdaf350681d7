import type { Card } from '../model/card.ts'
import { toIso } from '../time/instant.ts'
import type { CommandContext } from './command.ts'

/** Records that an offer came just now; what it says is written down later. An open offer stays as it is. */
export function recordOffer(card: Card, context: CommandContext): Card {
  if (card.offers.some((offer) => offer.withdrawnAt === null)) return card
  const now = toIso(context.now)
  const offer = {
    id: context.newId(),
    personId: null,
    at: now,
    recordedAt: now,
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
  return { ...card, offers: [...card.offers, offer] }
}

/** Takes back the record of the open offer, for a card that leaves Offer without closing. */
export function unrecordOffer(card: Card): Card {
  return { ...card, offers: card.offers.filter((offer) => offer.withdrawnAt !== null) }
}

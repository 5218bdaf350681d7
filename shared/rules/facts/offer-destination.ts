import type { Card } from '../../model/card.ts'
import type { Offer } from '../../model/offer.ts'
import type { Destination } from '../step-draft.ts'
import { chooseDestination, type DestinationTemplates } from './choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from './choose-recipient.ts'
import type { InterviewDay } from './interview-days.ts'

/** Chooses how to reach the person who made an offer, otherwise the recipient of a check-in. */
export function chooseOfferDestination(
  source: { readonly card: Card; readonly latest: InterviewDay | null; readonly offer: Offer },
  templates: DestinationTemplates,
): Destination {
  const { card, latest, offer } = source
  return chooseDestination(
    card,
    findPerson(card, offer.personId) ?? chooseCheckInRecipient(card, latest),
    templates,
  )
}

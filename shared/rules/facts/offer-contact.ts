import type { Card } from '../../model/card.ts'
import type { Offer } from '../../model/offer.ts'
import type { Reach } from '../step-draft.ts'
import { reach, type Words } from './choose-channel.ts'
import { checkInPerson, personById } from './choose-recipient.ts'
import type { Visit } from './interview-days.ts'

/** Chooses how to reach the person who made an offer; if nobody is recorded, the recipient of a check-in. */
export function reachWhoOffered(
  source: { readonly card: Card; readonly latest: Visit | null; readonly offer: Offer },
  templates: Words,
): Reach {
  const { card, latest, offer } = source
  return reach(card, personById(card, offer.personId) ?? checkInPerson(card, latest), templates)
}

import type { Card } from '../../model/card.ts'
import type { Offer } from '../../model/offer.ts'
import type { Reach } from '../step-draft.ts'
import { reach, type Words } from './choose-channel.ts'
import { checkInPerson, personById } from './choose-recipient.ts'
import type { Visit } from './interview-days.ts'

/** Reaches who made an offer; where nobody is noted, whom a check-in would go to. */
export function reachWhoOffered(
  made: { readonly card: Card; readonly latest: Visit | null; readonly offer: Offer },
  words: Words,
): Reach {
  const { card, latest, offer } = made
  return reach(card, personById(card, offer.personId) ?? checkInPerson(card, latest), words)
}

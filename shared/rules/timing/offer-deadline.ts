import type { Offer } from '../../model/offer.ts'
import type { EpochMs, PlainDate, WallTime, ZoneName } from '../../model/scalars.ts'
import { addDays, toInstant, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { Deadline } from '../step-draft.ts'

/**
 * The end of a working day. `prepare` alerts at this time on the evening before in the user's zone, and the
 * answer to an offer is due at this time in the card's zone.
 */
export const EVENING: WallTime = '18:00'

/** Days after an offer on which its answer is due if the employer named no day (source S in docs/rules.md). */
const USUAL_DAYS = 14

/** Returns the last day to answer an offer: the one they named, otherwise the fourteenth day after it. */
export function getAnswerDay({ answerBy, at }: Pick<Offer, 'answerBy' | 'at'>, zone: ZoneName): PlainDate {
  return answerBy ?? addDays(toPlainDate(toEpoch(at), zone), USUAL_DAYS)
}

/**
 * Returns when an offer must be answered: at 18:00 on the day they named, in the zone of its card. Returns null
 * if they named no day, or if that time is not later than the alert.
 */
export function findAnswerDeadline(offer: Offer, alertAt: EpochMs, zone: ZoneName): EpochMs | null {
  if (offer.answerBy === null) return null
  const at = toInstant({ date: offer.answerBy, time: EVENING, zone })
  return at > alertAt ? at : null
}

/**
 * Returns when a step about an offer lapses: when the offer must be answered or, if that is not known, two
 * weeks after the first alert.
 */
export function planOfferLapse(offer: Offer, alertAt: EpochMs, zone: ZoneName): Deadline {
  const at = findAnswerDeadline(offer, alertAt, zone)
  return at === null ? { by: 'days-after-first-alert', days: 14 } : { by: 'instant', at }
}

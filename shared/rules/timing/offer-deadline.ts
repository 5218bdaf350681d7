import type { Offer } from '../../model/offer.ts'
import type { EpochMs, WallTime, ZoneName } from '../../model/scalars.ts'
import { toInstant } from '../../time/day.ts'
import type { Deadline } from '../step-draft.ts'

/**
 * The end of a working day, in the user's zone. `prepare` alerts at this time on the evening before, and the
 * answer to an offer is due at this time.
 */
export const EVENING: WallTime = '18:00'

/**
 * Returns when an offer must be answered: at 18:00 on the day they named. Returns null if they named no day,
 * or if that time is not later than the alert.
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

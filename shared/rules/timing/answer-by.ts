import type { Offer } from '../../model/offer.ts'
import type { EpochMs, WallTime, ZoneName } from '../../model/scalars.ts'
import { instantAt } from '../../time/day.ts'
import type { Limit } from '../step-draft.ts'

/** The end of a working day: prepare alerts at it, and an answer to an offer is due by it. */
export const EVENING: WallTime = '18:00'

/** When an offer must be answered: its day at 18:00. Null without a day, and where that is not after an alert. */
export function answerByAfter(offer: Offer, alertAt: EpochMs, zone: ZoneName): EpochMs | null {
  if (offer.answerBy === null) return null
  const at = instantAt({ date: offer.answerBy, time: EVENING, zone })
  return at > alertAt ? at : null
}

/** From when a step about an offer would do harm: from its answer-by, else two weeks on. */
export function offerLapses(offer: Offer, alertAt: EpochMs, zone: ZoneName): Limit {
  const at = answerByAfter(offer, alertAt, zone)
  return at === null ? { by: 'days-after-first-alert', days: 14 } : { by: 'instant', at }
}

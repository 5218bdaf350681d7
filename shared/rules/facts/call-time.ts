import type { Card } from '../../model/card.ts'
import type { EpochMs, ZoneName } from '../../model/scalars.ts'
import { minuteOfDay } from '../../time/day.ts'
import { isZone } from '../../time/zone.ts'

const OPENS = 9 * 60
const CLOSES = 17 * 60

/** Whether a call now would reach an employer between 09:00 and 17:00 by their wall; without a zone, by the user's. */
export function isCallTime(card: Pick<Card, 'zone'>, asOf: { now: EpochMs; zone: ZoneName }): boolean {
  const zone = card.zone !== null && isZone(card.zone) ? card.zone : asOf.zone
  const minute = minuteOfDay(asOf.now, zone)
  return minute >= OPENS && minute < CLOSES
}

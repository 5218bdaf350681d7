import type { Card } from '../../model/card.ts'
import type { EpochMs, ZoneName } from '../../model/scalars.ts'
import { minuteOfDay } from '../../time/day.ts'
import { isZone } from '../../time/zone.ts'

const OPENS = 9 * 60
const CLOSES = 17 * 60

/** Whether a call now would reach an employer between 09:00 and 17:00 by their wall; without a zone, by the user's. */
export function isCallTime(card: Pick<Card, 'zone'>, asOf: { now: EpochMs; zone: ZoneName }): boolean {
  const minute = minuteOfDay(asOf.now, zoneOfCalls(card, asOf.zone))
  return minute >= OPENS && minute < CLOSES
}

/** The zone in which an employer picks up; the user's where none is noted, or none that this machine knows. */
export function zoneOfCalls({ zone }: Pick<Card, 'zone'>, own: ZoneName): ZoneName {
  return zone !== null && isZone(zone) ? zone : own
}

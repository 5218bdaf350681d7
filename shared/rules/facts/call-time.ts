import type { Card } from '../../model/card.ts'
import type { EpochMs, ZoneName } from '../../model/scalars.ts'
import { toMinuteOfDay } from '../../time/day.ts'
import { isZone } from '../../time/zone.ts'

const OPENS_AT_MINUTE = 9 * 60
const CLOSES_AT_MINUTE = 17 * 60

/**
 * Returns true if it is between 09:00 and 17:00 now at the employer. Uses the zone of the card, or the user's
 * zone if the card has none.
 */
export function isCallTime(card: Pick<Card, 'zone'>, context: { now: EpochMs; zone: ZoneName }): boolean {
  const minute = toMinuteOfDay(context.now, resolveCallZone(card, context.zone))
  return minute >= OPENS_AT_MINUTE && minute < CLOSES_AT_MINUTE
}

/** Returns the zone of the card; the user's if it has none or this machine does not know it. */
export function resolveCallZone({ zone }: Pick<Card, 'zone'>, userZone: ZoneName): ZoneName {
  return zone !== null && isZone(zone) ? zone : userZone
}

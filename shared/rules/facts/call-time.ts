import type { Card } from '../../model/card.ts'
import type { EpochMs, ZoneName } from '../../model/scalars.ts'
import { toMinuteOfDay } from '../../time/day.ts'
import { isZone } from '../../time/zone.ts'

const OPENS_AT_MINUTE = 9 * 60
const CLOSES_AT_MINUTE = 17 * 60

/**
 * Returns true if it is now between 09:00 and 17:00 for the employer, in the card's zone or, without one, the
 * user's.
 */
export function isCallTime(card: Pick<Card, 'zone'>, context: { now: EpochMs; zone: ZoneName }): boolean {
  const minute = toMinuteOfDay(context.now, resolveCallZone(card, context.zone))
  return minute >= OPENS_AT_MINUTE && minute < CLOSES_AT_MINUTE
}

/** Returns the employer's zone; the user's if the card has none, or one that this machine does not know. */
export function resolveCallZone({ zone }: Pick<Card, 'zone'>, userZone: ZoneName): ZoneName {
  return zone !== null && isZone(zone) ? zone : userZone
}

import type { Card } from '../model/card.ts'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import { isCallTime, zoneOfCalls } from '../rules/facts/call-time.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { sayTime } from '../text/format-day.ts'
import { wallTimeOf } from '../time/day.ts'

/**
 * Describes why a call should not be made right now; null in office hours and for follow-ups by e-mail. It is
 * only a warning.
 */
export function callHoursBecause(
  { channel }: Pick<FollowUp, 'channel'>,
  card: Pick<Card, 'zone'>,
  context: { now: EpochMs; zone: ZoneName },
): string | null {
  if (channel !== 'phone' || isCallTime(card, context)) return null
  const theirTime = sayTime(wallTimeOf(context.now, zoneOfCalls(card, context.zone)))
  return `It is ${theirTime} there now. Call between 9:00 and 17:00 by their clock, when they are likely to pick up.`
}

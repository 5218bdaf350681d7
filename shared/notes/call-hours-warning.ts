import type { Card } from '../model/card.ts'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import { isCallTime, resolveCallZone } from '../rules/facts/call-time.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { formatTime } from '../text/format-day.ts'
import { toWallTime } from '../time/day.ts'

/**
 * Describes why the user should not call right now; null if it is between 9:00 and 17:00 for the employer, or
 * if the follow-up is not a call. It is only a warning: the user can still call.
 */
export function describeCallHoursWarning(
  { channel }: Pick<FollowUp, 'channel'>,
  card: Pick<Card, 'zone'>,
  context: { now: EpochMs; zone: ZoneName },
): string | null {
  if (channel !== 'phone' || isCallTime(card, context)) return null
  const theirTime = formatTime(toWallTime(context.now, resolveCallZone(card, context.zone)))
  return `It is ${theirTime} there now. Call between 9:00 and 17:00 by their clock, when they are likely to pick up.`
}

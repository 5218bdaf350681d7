import type { Card } from '../model/card.ts'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import { isCallTime } from '../rules/facts/call-time.ts'
import { resolveCardZone } from '../rules/facts/card-zone.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import type { DateFormats } from '../text/date-formats.ts'
import { formatTime } from '../text/format-day.ts'
import { toWallTime } from '../time/day.ts'

/**
 * Describes why the user should not call right now; null if it is between 9:00 and 17:00 for the employer, or
 * if the follow-up is not a call. It is only a warning: the user can still call.
 */
export function describeCallHoursWarning(
  { channel }: Pick<FollowUp, 'channel'>,
  card: Pick<Card, 'zone' | 'interviews'>,
  context: { now: EpochMs; zone: ZoneName; formats?: DateFormats },
): string | null {
  if (channel !== 'phone' || isCallTime(card, context)) return null
  const { formats } = context
  const theirTime = formatTime(toWallTime(context.now, resolveCardZone(card, context.zone)), formats)
  const [from, until] = [formatTime('09:00', formats), formatTime('17:00', formats)]
  return `It’s ${theirTime} there now. Call between ${from} and ${until} their time, when they’re likely to pick up.`
}

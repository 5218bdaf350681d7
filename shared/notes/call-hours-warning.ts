import type { Card } from '../model/card.ts'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import { isCallTime, zoneOfCalls } from '../rules/facts/call-time.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { sayTime } from '../text/format-day.ts'
import { wallTimeOf } from '../time/day.ts'

/** Why a call is better not made right now, as a sentence; null in office hours, and for what is no call. A warning only. */
export function callHoursBecause(
  { channel }: Pick<FollowUp, 'channel'>,
  card: Pick<Card, 'zone'>,
  asOf: { now: EpochMs; zone: ZoneName },
): string | null {
  if (channel !== 'phone' || isCallTime(card, asOf)) return null
  const there = sayTime(wallTimeOf(asOf.now, zoneOfCalls(card, asOf.zone)))
  return `It is ${there} there now. Call between 9:00 and 17:00 by their clock, when they are likely to pick up.`
}

import type { Card } from '../model/card.ts'
import type { EpochMs, PlainDate, WallTime, ZoneName } from '../model/scalars.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { sayDay, sayRelativeDay, sayTime } from '../text/format-day.ts'
import { dayOf, wallTimeOf } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'

/** Why the note of a follow-up is not to be sent any more, as a sentence; null while it can go. */
export function closedBecause(
  followUp: FollowUp,
  card: Card,
  { now, zone }: { now: EpochMs; zone: ZoneName },
): string | null {
  if (followUp.status === 'lapsed') return followUp.reason
  if (followUp.status !== 'done' && followUp.status !== 'skipped') return null
  const deed = card.deeds.findLast((one) => one.key === followUp.key && one.kind !== 'snoozed')
  if (!deed) return followUp.status === 'done' ? 'This is done already.' : 'You skipped this one.'
  const at = toEpoch(deed.at)
  const when = sayMoment({ day: dayOf(at, zone), today: dayOf(now, zone), time: wallTimeOf(at, zone) })
  if (followUp.status === 'skipped') return `You skipped this one ${when}.`
  return deed.kind === 'voicemail' ? `You left a voicemail ${when}.` : `You marked this as sent ${when}.`
}

function sayMoment({ day, today, time }: { day: PlainDate; today: PlainDate; time: WallTime }): string {
  const word = sayRelativeDay(day, today)
  const near = word === 'today' || word === 'yesterday'
  return `${near ? word : `on ${sayDay(day, today)}`} at ${sayTime(time)}`
}

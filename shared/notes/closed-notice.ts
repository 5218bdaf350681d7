import type { Card } from '../model/card.ts'
import type { EpochMs, PlainDate, WallTime, ZoneName } from '../model/scalars.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { sayDay, sayRelativeDay, sayTime } from '../text/format-day.ts'
import { dayOf, wallTimeOf } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'

/** Describes why a follow-up's note should not be sent any more; null while it can be sent. */
export function closedBecause(
  followUp: FollowUp,
  card: Card,
  { now, zone }: { now: EpochMs; zone: ZoneName },
): string | null {
  if (followUp.status === 'lapsed') return followUp.reason
  if (followUp.status !== 'done' && followUp.status !== 'skipped') return null
  const action = card.deeds.findLast(({ key, kind }) => key === followUp.key && kind !== 'snoozed')
  if (!action) return followUp.status === 'done' ? 'This is done already.' : 'You skipped this one.'
  const at = toEpoch(action.at)
  const when = formatMoment({ day: dayOf(at, zone), today: dayOf(now, zone), time: wallTimeOf(at, zone) })
  if (followUp.status === 'skipped') return `You skipped this one ${when}.`
  return action.kind === 'voicemail' ? `You left a voicemail ${when}.` : `You marked this as sent ${when}.`
}

function formatMoment({ day, today, time }: { day: PlainDate; today: PlainDate; time: WallTime }): string {
  const relativeDay = sayRelativeDay(day, today)
  const isNear = relativeDay === 'today' || relativeDay === 'yesterday'
  return `${isNear ? relativeDay : `on ${sayDay(day, today)}`} at ${sayTime(time)}`
}

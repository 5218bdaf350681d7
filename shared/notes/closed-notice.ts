import type { Card } from '../model/card.ts'
import type { EpochMs, PlainDate, WallTime, ZoneName } from '../model/scalars.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { formatDay, formatRelativeDay, formatTime } from '../text/format-day.ts'
import { toPlainDate, toWallTime } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'

/** Describes why the note of a follow-up should no longer be sent; null if it can still be sent. */
export function describeClosedNotice(
  followUp: FollowUp,
  card: Card,
  { now, zone }: { now: EpochMs; zone: ZoneName },
): string | null {
  if (followUp.status === 'lapsed') return followUp.reason
  if (followUp.status !== 'done' && followUp.status !== 'skipped') return null
  const action = card.actions.findLast(({ key, kind }) => key === followUp.key && kind !== 'snoozed')
  if (!action) return followUp.status === 'done' ? 'This is done already.' : 'You skipped this one.'
  const at = toEpoch(action.at)
  const timeText = formatMoment({
    day: toPlainDate(at, zone),
    today: toPlainDate(now, zone),
    time: toWallTime(at, zone),
  })
  if (followUp.status === 'skipped') return `You skipped this one ${timeText}.`
  return action.kind === 'voicemail'
    ? `You left a voicemail ${timeText}.`
    : `You marked this as sent ${timeText}.`
}

function formatMoment({ day, today, time }: { day: PlainDate; today: PlainDate; time: WallTime }): string {
  const relativeDay = formatRelativeDay(day, today)
  const isNear = relativeDay === 'today' || relativeDay === 'yesterday'
  return `${isNear ? relativeDay : `on ${formatDay(day, today)}`} at ${formatTime(time)}`
}

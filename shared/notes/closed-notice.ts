import type { Card } from '../model/card.ts'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { isNoteOver } from '../rules/follow-up-status.ts'
import type { DateFormats } from '../text/date-formats.ts'
import { formatTime } from '../text/format-day.ts'
import { formatOnDay } from '../text/format-day-in-sentence.ts'
import { toPlainDate, toWallTime } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'

/** Describes why the note of a follow-up should no longer be sent; null if it can still be sent. */
export function describeClosedNotice(
  followUp: FollowUp,
  card: Card,
  { now, zone, formats }: { now: EpochMs; zone: ZoneName; formats?: DateFormats },
): string | null {
  if (followUp.status === 'lapsed') return followUp.reason
  if (!isNoteOver(followUp)) return null
  const action = card.actions.findLast(({ key, kind }) => key === followUp.key && kind !== 'snoozed')
  if (!action) return followUp.status === 'done' ? 'This is already done.' : 'You skipped this one.'
  const at = toEpoch(action.at)
  const day = formatOnDay(toPlainDate(at, zone), { today: toPlainDate(now, zone), formats })
  const timeText = `${day} at ${formatTime(toWallTime(at, zone), formats)}`
  if (followUp.status === 'skipped') return `You skipped this one ${timeText}.`
  return action.kind === 'voicemail'
    ? `You left a voicemail ${timeText}.`
    : `You marked this as sent ${timeText}.`
}

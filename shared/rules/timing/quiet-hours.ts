import type { EpochMs, ZoneName } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import { addDays, toInstant, toMinuteOfDay, toMinutes, toPlainDate } from '../../time/day.ts'
import { MINUTE } from '../../time/durations.ts'

/**
 * Quiet hours in the user's local time. They include the minute `quietFrom` and exclude the minute
 * `quietUntil`. Equal times switch quiet hours off.
 */
export interface QuietHours {
  readonly settings: Pick<Settings, 'quietFrom' | 'quietUntil'>
  readonly zone: ZoneName
}

/**
 * Returns the quiet period around an instant, with `ends` as the first instant after it. Returns null if the
 * instant is not in quiet hours.
 */
export function findQuietPeriod(
  instant: EpochMs,
  { settings, zone }: QuietHours,
): { readonly begins: EpochMs; readonly ends: EpochMs } | null {
  const startMinute = toMinutes(settings.quietFrom)
  const endMinute = toMinutes(settings.quietUntil)
  const minute = toMinuteOfDay(instant, zone)
  const isOvernight = startMinute > endMinute
  const isAfterStart = minute >= startMinute && (isOvernight || minute < endMinute)
  const isBeforeEnd = isOvernight && minute < endMinute
  if (!isAfterStart && !isBeforeEnd) return null
  const today = toPlainDate(instant, zone)
  const begins = toInstant({
    date: isAfterStart ? today : addDays(today, -1),
    time: settings.quietFrom,
    zone,
  })
  const lastDay = isAfterStart && isOvernight ? addDays(today, 1) : today
  const ends = toInstant({ date: lastDay, time: settings.quietUntil, zone })
  // When clocks go back, one hour occurs twice. If quiet hours end in it, they have ended the first time.
  return ends > instant ? { begins, ends } : null
}

/**
 * Moves an alert at an exact time out of quiet hours: to the end of quiet hours or, if that is not before
 * `dueAt`, to the last minute before quiet hours begin. If that minute is not after the event, an alert that
 * may stay stays where it is, and any other waits for the end. `dueAt` is null if the step is not due at an
 * exact time.
 */
export function moveOutOfQuietHours(
  alert: {
    readonly at: EpochMs
    readonly eventAt: EpochMs
    readonly dueAt: EpochMs | null
    readonly mayStay?: boolean
  },
  quietHours: QuietHours,
): EpochMs {
  const quiet = findQuietPeriod(alert.at, quietHours)
  if (quiet === null) return alert.at
  if (alert.dueAt === null || quiet.ends < alert.dueAt) return quiet.ends
  const lastMinute = quiet.begins - MINUTE
  if (lastMinute > alert.eventAt) return lastMinute
  return alert.mayStay ? alert.at : quiet.ends
}

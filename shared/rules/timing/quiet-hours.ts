import type { EpochMs, ZoneName } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import { addDays, toInstant, toMinuteOfDay, toMinutes, toPlainDate } from '../../time/day.ts'
import { MINUTE } from '../../time/durations.ts'

/**
 * Quiet hours in the user's local time: `quietFrom` is quiet, `quietUntil` is not. Equal times mean no quiet
 * hours.
 */
export interface QuietHours {
  readonly settings: Pick<Settings, 'quietFrom' | 'quietUntil'>
  readonly zone: ZoneName
}

/** Returns the quiet period that an instant lies in, `ends` excluded; null when it is not quiet. */
export function findQuietPeriod(
  instant: EpochMs,
  { settings, zone }: QuietHours,
): { readonly begins: EpochMs; readonly ends: EpochMs } | null {
  const from = toMinutes(settings.quietFrom)
  const until = toMinutes(settings.quietUntil)
  const minute = toMinuteOfDay(instant, zone)
  const isOvernight = from > until
  const isEvening = minute >= from && (isOvernight || minute < until)
  const isMorning = isOvernight && minute < until
  if (!isEvening && !isMorning) return null
  const today = toPlainDate(instant, zone)
  const begins = toInstant({ date: isEvening ? today : addDays(today, -1), time: settings.quietFrom, zone })
  const lastDay = isEvening && isOvernight ? addDays(today, 1) : today
  const ends = toInstant({ date: lastDay, time: settings.quietUntil, zone })
  // In the hour that is repeated in autumn, the quiet period has already ended once.
  return ends > instant ? { begins, ends } : null
}

/**
 * Moves an hour-based alert out of quiet hours: to their end or, if that is not before `dueAt`, to the last
 * minute before they begin. If that minute is not after the event, the alert stays.
 */
export function moveOutOfQuietHours(
  alert: { readonly at: EpochMs; readonly eventAt: EpochMs; readonly dueAt: EpochMs | null },
  quietHours: QuietHours,
): EpochMs {
  const quiet = findQuietPeriod(alert.at, quietHours)
  if (quiet === null) return alert.at
  if (alert.dueAt === null || quiet.ends < alert.dueAt) return quiet.ends
  const lastMinute = quiet.begins - MINUTE
  return lastMinute > alert.eventAt ? lastMinute : alert.at
}

import type { EpochMs, ZoneName } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import { addDays, dayOf, instantAt, minuteOfDay, minutesOf } from '../../time/day.ts'
import { MINUTE } from '../../time/durations.ts'

/** When alerts keep silent, by the user's wall: `quietFrom` is quiet, `quietUntil` is not; the same twice is never. */
export interface QuietHours {
  readonly settings: Pick<Settings, 'quietFrom' | 'quietUntil'>
  readonly zone: ZoneName
}

/** The stretch of quiet that holds an instant: quiet from `begins` on, no more at `ends`. Null when it is not quiet. */
export function quietAt(
  instant: EpochMs,
  { settings, zone }: QuietHours,
): { readonly begins: EpochMs; readonly ends: EpochMs } | null {
  const from = minutesOf(settings.quietFrom)
  const until = minutesOf(settings.quietUntil)
  const minute = minuteOfDay(instant, zone)
  const overnight = from > until
  const evening = minute >= from && (overnight || minute < until)
  const morning = overnight && minute < until
  if (!evening && !morning) return null
  const today = dayOf(instant, zone)
  const begins = instantAt({ date: evening ? today : addDays(today, -1), time: settings.quietFrom, zone })
  const lastDay = evening && overnight ? addDays(today, 1) : today
  const ends = instantAt({ date: lastDay, time: settings.quietUntil, zone })
  // In the hour that autumn repeats, quiet has ended once already.
  return ends > instant ? { begins, ends } : null
}

/**
 * Moves an hour-based alert out of quiet: to the end of it, unless that is at or after `dueAt`; then to the last
 * minute before it, if that is after the event; else it stays.
 */
export function outOfQuiet(
  alert: { readonly at: EpochMs; readonly eventAt: EpochMs; readonly dueAt: EpochMs | null },
  quietHours: QuietHours,
): EpochMs {
  const quiet = quietAt(alert.at, quietHours)
  if (quiet === null) return alert.at
  if (alert.dueAt === null || quiet.ends < alert.dueAt) return quiet.ends
  const lastMinute = quiet.begins - MINUTE
  return lastMinute > alert.eventAt ? lastMinute : alert.at
}

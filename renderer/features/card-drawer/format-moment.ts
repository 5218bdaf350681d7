import type { EpochMs, PlainDate, ZoneName } from '#shared/model/scalars'
import type { DateFormats } from '#shared/text/date-formats'
import { formatDayShort, formatTime } from '#shared/text/format-day'
import { toPlainDate, toWallTime } from '#shared/time/day'

/** An instant, and what it takes to format it. */
interface Moment {
  readonly at: EpochMs
  readonly zone: ZoneName
  /**
   * The user's current day; null until it is loaded. The year of a date is left out if it is the current one.
   */
  readonly today: PlainDate | null
  readonly formats: DateFormats
}

/** Formats the day of a moment as "Tue 10 March", with the year if it is not the current one. */
export function formatMomentDay({ at, zone, today, formats }: Moment): string {
  const day = toPlainDate(at, zone)
  return formatDayShort(day, today ?? day, formats)
}

/** Formats the time of an instant as "9:30", or as "9:30 am" on the 12-hour clock. */
export function formatClock({ at, zone, formats }: Omit<Moment, 'today'>): string {
  return formatTime(toWallTime(at, zone), formats)
}

/** Formats a moment as "Tue 10 March, 9:30". */
export function formatMoment(moment: Moment): string {
  return `${formatMomentDay(moment)}, ${formatClock(moment)}`
}

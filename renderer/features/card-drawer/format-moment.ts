import type { EpochMs, PlainDate, ZoneName } from '#shared/model/scalars'
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
}

/** Formats the day of a moment as "Tue 10 March", with the year if it is not the current one. */
export function formatMomentDay({ at, zone, today }: Moment): string {
  const day = toPlainDate(at, zone)
  return formatDayShort(day, today ?? day)
}

/** Formats the time of an instant as "9:30", on the 24-hour clock. */
export function formatClock(at: EpochMs, zone: ZoneName): string {
  return formatTime(toWallTime(at, zone))
}

/** Formats a moment as "Tue 10 March, 9:30". */
export function formatMoment(moment: Moment): string {
  return `${formatMomentDay(moment)}, ${formatClock(moment.at, moment.zone)}`
}

/** Formats a zone as the city it is named after: "Berlin", "New York". */
export function formatZoneCity(zone: ZoneName): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** Replaces every date in a text, written as 2026-03-06, with words: "Fri 6 March". */
export function formatDatesInText(text: string, today: PlainDate | null): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => {
    const day = date as PlainDate
    // Digits such as 2026-13-45 are not a date and stay as they are.
    return Number.isNaN(Date.parse(`${date}T00:00Z`)) ? date : formatDayShort(day, today ?? day)
  })
}

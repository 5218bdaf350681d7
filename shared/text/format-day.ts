import type { PlainDate, WallTime } from '../model/scalars.ts'
import { daysBetween, getWeekday } from '../time/day.ts'
import { months, weekdays } from './calendar-names.ts'
import { type DateFormats, defaultFormats } from './date-formats.ts'

/** Formats the day of the week as "Tuesday". */
export function formatWeekday(date: PlainDate): string {
  return weekdays[getWeekday(date) - 1] ?? ''
}

/** Formats a day as "Tuesday, 3 March", and adds the year if it is not the current one. */
export function formatDay(date: PlainDate, today: PlainDate, formats = defaultFormats): string {
  return `${formatWeekday(date)}, ${formatDate(date, today, formats)}`
}

/** Formats a day as "Tue 10 March", and adds the year if it is not the current one. */
export function formatDayShort(date: PlainDate, today: PlainDate, formats = defaultFormats): string {
  return `${formatWeekday(date).slice(0, 3)} ${formatDate(date, today, formats)}`
}

/**
 * Formats a day as "3 March", or as "March 3" if the user writes the month first; without the year. Where
 * dates begin with the year, words still begin with the day.
 */
export function formatDayOfMonth(date: PlainDate, { order }: DateFormats = defaultFormats): string {
  const day = Number(date.slice(-2))
  const month = months[Number(date.slice(-5, -3)) - 1] ?? ''
  return order === 'month-day-year' ? `${month} ${day}` : `${day} ${month}`
}

/** Formats a local time as "15:30" or "9:00", or as "3:30 pm" on the 12-hour clock. */
export function formatTime(time: WallTime, { clock }: Pick<DateFormats, 'clock'> = defaultFormats): string {
  if (clock === '24-hour') return time.replace(/^0(?=\d)/, '')
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 || 12}${time.slice(2)} ${hour < 12 ? 'am' : 'pm'}`
}

/**
 * Formats a day as "today", "tomorrow" or "yesterday", as "Friday" in the coming week, or as "Tue 10 March".
 */
export function formatRelativeDay(date: PlainDate, today: PlainDate, formats = defaultFormats): string {
  const daysAhead = daysBetween(today, date)
  if (daysAhead === 0) return 'today'
  if (daysAhead === 1) return 'tomorrow'
  if (daysAhead === -1) return 'yesterday'
  return daysAhead > 1 && daysAhead < 7 ? formatWeekday(date) : formatDayShort(date, today, formats)
}

/** Formats a number of days as "1 day" or "3 days". */
export function formatDayCount(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

/** Capitalizes the first letter, for the beginning of a line. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function formatDate(date: PlainDate, today: PlainDate, formats: DateFormats): string {
  const dayOfMonth = formatDayOfMonth(date, formats)
  const year = getYear(date)
  if (year === getYear(today)) return dayOfMonth
  return formats.order === 'month-day-year' ? `${dayOfMonth}, ${year}` : `${dayOfMonth} ${year}`
}

// A year beyond 9999 has a sign and six digits, so the year is everything before the last six characters.
function getYear(date: PlainDate): number {
  return Number(date.slice(0, -6))
}

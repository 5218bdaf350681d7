import type { PlainDate, WallTime } from '../model/scalars.ts'
import { daysBetween, getWeekday } from '../time/day.ts'
import { months, weekdays } from './calendar-names.ts'

/** Formats the day of the week as "Tuesday". */
export function formatWeekday(date: PlainDate): string {
  return weekdays[getWeekday(date) - 1] ?? ''
}

/** Formats a day as "Tuesday, 3 March", and adds the year if it is not the current one. */
export function formatDay(date: PlainDate, today: PlainDate): string {
  return `${formatWeekday(date)}, ${formatDate(date, today)}`
}

/** Formats a day as "Tue 10 March", and adds the year if it is not the current one. */
export function formatDayShort(date: PlainDate, today: PlainDate): string {
  return `${formatWeekday(date).slice(0, 3)} ${formatDate(date, today)}`
}

/** Formats a day as "3 March", without the year. */
export function formatDayOfMonth(date: PlainDate): string {
  return `${Number(date.slice(-2))} ${months[Number(date.slice(-5, -3)) - 1] ?? ''}`
}

/** Formats a local time as "15:30" or "9:00". */
export function formatTime(time: WallTime): string {
  return time.replace(/^0(?=\d)/, '')
}

/**
 * Formats a day as "today", "tomorrow" or "yesterday", as "Friday" in the coming week, or as "Tue 10 March".
 */
export function formatRelativeDay(date: PlainDate, today: PlainDate): string {
  const daysAhead = daysBetween(today, date)
  if (daysAhead === 0) return 'today'
  if (daysAhead === 1) return 'tomorrow'
  if (daysAhead === -1) return 'yesterday'
  return daysAhead > 1 && daysAhead < 7 ? formatWeekday(date) : formatDayShort(date, today)
}

/** Formats a number of days as "1 day" or "3 days". */
export function formatDayCount(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

/** Capitalizes the first letter, for the beginning of a line. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function formatDate(date: PlainDate, today: PlainDate): string {
  const dayOfMonth = formatDayOfMonth(date)
  const year = getYear(date)
  return year === getYear(today) ? dayOfMonth : `${dayOfMonth} ${year}`
}

// A year beyond 9999 has a sign and six digits, so the year is everything before the last six characters.
function getYear(date: PlainDate): number {
  return Number(date.slice(0, -6))
}

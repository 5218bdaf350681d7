import type { PlainDate } from '../model/scalars.ts'
import { daysBetween } from '../time/day.ts'
import { type DateFormats, defaultFormats } from './date-formats.ts'
import { formatDayOfMonth, formatWeekday } from './format-day.ts'

/** The day on which a sentence is read, and how its reader writes dates. */
export interface SentenceContext {
  readonly today: PlainDate
  readonly formats?: DateFormats | undefined
}

/** From this distance on, in days, the day of the week alone could mean another week. */
const WEEK = 7

/**
 * Formats a day within a sentence: "today", "tomorrow" or "yesterday", "Friday" within a week of today, and
 * "Friday 6 March" or "Friday, March 6" beyond. Another year is added.
 */
export function formatDayInSentence(date: PlainDate, { today, formats }: SentenceContext): string {
  const days = daysBetween(today, date)
  return (
    nearDays.get(days) ?? (Math.abs(days) < WEEK ? formatWeekday(date) : formatFullDay(date, today, formats))
  )
}

/** Formats a day within a sentence with its preposition: "today", "on Friday", "on Friday 6 March". */
export function formatOnDay(date: PlainDate, context: SentenceContext): string {
  const day = formatDayInSentence(date, context)
  return nearDays.has(daysBetween(context.today, date)) ? day : `on ${day}`
}

/**
 * Formats a day within a sentence that may be read much later: "Friday 6 March" or "Friday, March 6", however
 * near it is. The year is added if it is not the one of `today`.
 */
export function formatFullDay(date: PlainDate, today: PlainDate, formats = defaultFormats): string {
  const text = formatDayWithoutYear(date, formats)
  const year = date.slice(0, -6)
  if (year === today.slice(0, -6)) return text
  return formats.order === 'month-day-year' ? `${text}, ${year}` : `${text} ${year}`
}

/** Formats a day as "Friday 6 March" or "Friday, March 6", whatever its year. */
export function formatDayWithoutYear(date: PlainDate, formats = defaultFormats): string {
  const comma = formats.order === 'month-day-year' ? ',' : ''
  return `${formatWeekday(date)}${comma} ${formatDayOfMonth(date, formats)}`
}

const nearDays: ReadonlyMap<number, string> = new Map([
  [-1, 'yesterday'],
  [0, 'today'],
  [1, 'tomorrow'],
])

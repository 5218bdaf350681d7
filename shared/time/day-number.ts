import type { PlainDate } from '../model/scalars.ts'
import { clampInstant } from './clamp-instant.ts'
import { DAY } from './durations.ts'

/** The limit of each cache. A cache that reaches it is cleared. */
const MAX_ENTRIES = 100_000

// A plan converts thousands of times both ways, and a look-up is ten times faster than parsing a date.
const numbers = new Map<PlainDate, number>()
const dates = new Map<number, PlainDate>()

/** Returns the days from 1970-01-01 to a calendar day. */
export function toDayNumber(date: PlainDate): number {
  const cached = numbers.get(date)
  if (cached !== undefined) return cached
  if (numbers.size >= MAX_ENTRIES) numbers.clear()
  const day = Math.round(Date.parse(`${date}T00:00:00.000Z`) / DAY)
  numbers.set(date, day)
  return day
}

/** Returns the calendar day that many days after 1970-01-01, within the years 0 to 9999. */
export function fromDayNumber(day: number): PlainDate {
  const cached = dates.get(day)
  if (cached !== undefined) return cached
  if (dates.size >= MAX_ENTRIES) dates.clear()
  const date = new Date(clampInstant(day * DAY)).toISOString().slice(0, 10) as PlainDate
  dates.set(day, date)
  return date
}

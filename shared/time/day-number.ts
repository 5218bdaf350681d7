import type { PlainDate } from '../model/scalars.ts'
import { clampInstant } from './clamp-instant.ts'
import { DAY } from './durations.ts'

/** The most entries of each cache. A full cache is cleared. */
const MAX_ENTRIES = 100_000

// Computing a plan converts thousands of days in both directions. A look-up is ten times faster than parsing
// a date.
const numbers = new Map<PlainDate, number>()
const dates = new Map<number, PlainDate>()

/** Returns the number of days from 1970-01-01 to a calendar day. */
export function toDayNumber(date: PlainDate): number {
  const cached = numbers.get(date)
  if (cached !== undefined) return cached
  if (numbers.size >= MAX_ENTRIES) numbers.clear()
  const day = Math.round(Date.parse(`${date}T00:00:00.000Z`) / DAY)
  numbers.set(date, day)
  return day
}

/** Returns the calendar day that is `day` days after 1970-01-01, limited to the years 0 to 9999. */
export function fromDayNumber(day: number): PlainDate {
  const cached = dates.get(day)
  if (cached !== undefined) return cached
  if (dates.size >= MAX_ENTRIES) dates.clear()
  const date = new Date(clampInstant(day * DAY)).toISOString().slice(0, 10) as PlainDate
  dates.set(day, date)
  return date
}

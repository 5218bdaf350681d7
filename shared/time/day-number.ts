import type { PlainDate } from '../model/scalars.ts'
import { bounded } from './clamp-instant.ts'
import { DAY } from './durations.ts'

const MOST = 100_000

/** Both directions are asked for thousands of times a plan; parsing and printing a date are ten times a look-up. */
const numbers = new Map<PlainDate, number>()
const dates = new Map<number, PlainDate>()

/** The days from 1970-01-01 to a calendar day. */
export function dayNumber(date: PlainDate): number {
  const cached = numbers.get(date)
  if (cached !== undefined) return cached
  if (numbers.size >= MOST) numbers.clear()
  const day = Math.round(Date.parse(`${date}T00:00:00.000Z`) / DAY)
  numbers.set(date, day)
  return day
}

/** The calendar day so many days after 1970-01-01; the first of the year 0 and the last of 9999 are the ends. */
export function dateOfNumber(day: number): PlainDate {
  const cached = dates.get(day)
  if (cached !== undefined) return cached
  if (dates.size >= MOST) dates.clear()
  const date = new Date(bounded(day * DAY)).toISOString().slice(0, 10) as PlainDate
  dates.set(day, date)
  return date
}

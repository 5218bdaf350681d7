import type { PlainDate } from '../../model/scalars.ts'
import { addDays, weekdayOf } from '../../time/day.ts'

/** A country's public holidays; without a country, none. */
export type DaysOff = ReadonlySet<PlainDate>

/** Longest run of days off that is believed: wrong holiday data must not hang a plan or hide a follow-up. */
const LONGEST_BREAK = 31

/** Monday to Friday and no public holiday. */
export function isWorkingDay(date: PlainDate, daysOff: DaysOff): boolean {
  return weekdayOf(date) <= 5 && !daysOff.has(date)
}

/** The day itself if it is a working day, else the next one. */
export function workingDayFrom(date: PlainDate, daysOff: DaysOff): PlainDate {
  return step(date, 1, daysOff)
}

/** The day itself if it is a working day, else the last one before it. */
export function workingDayBy(date: PlainDate, daysOff: DaysOff): PlainDate {
  return step(date, -1, daysOff)
}

/** The n-th working day after a day; for n = 0 the day itself or the next working day. */
export function workingDayAfter(date: PlainDate, n: number, daysOff: DaysOff): PlainDate {
  let day = date
  for (let counted = 0; counted < n; counted++) day = workingDayFrom(addDays(day, 1), daysOff)
  return workingDayFrom(day, daysOff)
}

/** The n-th working day before a day, n being at least 1. */
export function workingDayBefore(date: PlainDate, n: number, daysOff: DaysOff): PlainDate {
  let day = date
  for (let counted = 0; counted < n; counted++) day = workingDayBy(addDays(day, -1), daysOff)
  return day
}

function step(date: PlainDate, by: 1 | -1, daysOff: DaysOff): PlainDate {
  let day = date
  for (let tried = 0; tried < LONGEST_BREAK; tried++) {
    if (isWorkingDay(day, daysOff)) return day
    day = addDays(day, by)
  }
  return date
}

import type { PlainDate } from '../../model/scalars.ts'
import { addDays, getWeekday } from '../../time/day.ts'

/** The public holidays of a country; empty if no country is given. */
export type DaysOff = ReadonlySet<PlainDate>

/** The longest run of days off that is accepted; it limits the effect of wrong holiday data. */
const MAX_DAYS_OFF_IN_A_ROW = 31

/** Returns true if a day is one of Monday to Friday and not a public holiday. */
export function isWorkingDay(date: PlainDate, daysOff: DaysOff): boolean {
  return getWeekday(date) <= 5 && !daysOff.has(date)
}

/** Returns the day itself if it is a working day, otherwise the next working day. */
export function toNextWorkingDay(date: PlainDate, daysOff: DaysOff): PlainDate {
  return findWorkingDay(date, 1, daysOff)
}

/** Returns the day itself if it is a working day, otherwise the last working day before it. */
export function toPreviousWorkingDay(date: PlainDate, daysOff: DaysOff): PlainDate {
  return findWorkingDay(date, -1, daysOff)
}

/** Returns the n-th working day after a day; for n = 0 the day itself or the next working day. */
export function addWorkingDays(date: PlainDate, n: number, daysOff: DaysOff): PlainDate {
  let day = date
  for (let counted = 0; counted < n; counted++) day = toNextWorkingDay(addDays(day, 1), daysOff)
  return toNextWorkingDay(day, daysOff)
}

/** Returns the n-th working day before a day. `n` must be at least 1. */
export function subtractWorkingDays(date: PlainDate, n: number, daysOff: DaysOff): PlainDate {
  let day = date
  for (let counted = 0; counted < n; counted++) day = toPreviousWorkingDay(addDays(day, -1), daysOff)
  return day
}

/** Searches in steps of one day; returns the day itself if the search finds no working day. */
function findWorkingDay(date: PlainDate, step: 1 | -1, daysOff: DaysOff): PlainDate {
  let day = date
  for (let tried = 0; tried < MAX_DAYS_OFF_IN_A_ROW; tried++) {
    if (isWorkingDay(day, daysOff)) return day
    day = addDays(day, step)
  }
  return date
}

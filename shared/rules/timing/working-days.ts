import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { addDays, getWeekday } from '../../time/day.ts'

/** The days on which nobody works where an employer is. */
export interface DaysOff {
  /** The public holidays; empty if no country is given. */
  readonly holidays: ReadonlySet<PlainDate>
  /** The first of the two days of the weekend: 6 for Saturday, 5 for Friday. */
  readonly weekendStart: 5 | 6
}

/** Where an employer is: its country and, if holidays differ there, its region. */
export type Place = Pick<Card, 'country' | 'region'>

/** The countries in which people work from Sunday to Thursday. */
const sundayToThursday: ReadonlySet<string> = new Set(
  'BD BH DZ EG IL IQ JO KW LY MV OM QA SA SD SY YE'.split(' '),
)

/** The longest run of days off that is accepted; it limits the effect of wrong holiday data. */
const MAX_DAYS_OFF_IN_A_ROW = 31

/** The days off where no country is given: Saturday and Sunday. */
export const weekendsOnly: DaysOff = { holidays: new Set(), weekendStart: 6 }

/** Creates the days off of a country from its public holidays. */
export function createDaysOff(country: string, holidays: readonly PlainDate[]): DaysOff {
  return { holidays: new Set(holidays), weekendStart: sundayToThursday.has(country) ? 5 : 6 }
}

/** Returns true if a day belongs to the working week of a country and is not a public holiday. */
export function isWorkingDay(date: PlainDate, { holidays, weekendStart }: DaysOff): boolean {
  const weekday = getWeekday(date)
  return weekday !== weekendStart && weekday !== weekendStart + 1 && !holidays.has(date)
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

import Holidays, { type HolidaysTypes } from 'date-holidays'
import type { PlainDate } from '#shared/model/scalars'
import { addDays } from '#shared/time/day'

// Outside these years the library takes minutes to compute some lunar calendars, or never ends.
const FIRST_YEAR = 1970
const LAST_YEAR = 2100

/** The minimum length of a day off. A day of 23 hours (clock change) counts, an afternoon off does not. */
const MIN_DAY_HOURS = 18
const HOUR_MS = 3_600_000

/**
 * Returns the days of a year that are public holidays in a whole country. Returns an empty list for an
 * unknown country and for a year before 1970 or after 2100.
 */
export function publicHolidays(country: string, year: number): readonly PlainDate[] {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return []
  const found = new Holidays(country, { types: ['public'] }).getHolidays(year)
  return [...new Set(found.flatMap(listDays))].sort()
}

/**
 * Lists the whole days of a holiday. A holiday may last several days. A holiday of a lunar calendar begins at
 * 18:00 on the day before, which the library marks with `-0600`.
 */
function listDays({ date, start, end }: HolidaysTypes.Holiday): readonly PlainDate[] {
  // A holiday that does not begin at midnight is not a whole day.
  if (!date.startsWith('00:00', 'YYYY-MM-DD '.length)) return []
  const startsInEvening = date.endsWith('-0600')
  // The six hours of the evening before are not part of the first day.
  const hours = (end.getTime() - start.getTime()) / HOUR_MS - (startsInEvening ? 6 : 0)
  const count = Math.floor((hours + 24 - MIN_DAY_HOURS) / 24)
  return Array.from({ length: count }, (_, index) => addDays(date.slice(0, 10) as PlainDate, index))
}

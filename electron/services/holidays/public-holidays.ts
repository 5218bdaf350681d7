import Holidays, { type HolidaysTypes } from 'date-holidays'
import type { PlainDate } from '#shared/model/scalars'
import { addDays } from '#shared/time/day'

// Outside these years the lunar calendars of some countries compute for minutes, or never end.
const FIRST_YEAR = 1970
const LAST_YEAR = 2100

/** The least hours of a day off: a day of 23 hours counts as one, an afternoon off does not. */
const MIN_DAY_HOURS = 18
const HOUR = 3_600_000

/**
 * Returns the days of a year that are public holidays throughout a country; none for
 * an unknown country or year.
 */
export function publicHolidays(country: string, year: number): readonly PlainDate[] {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return []
  const found = new Holidays(country, { types: ['public'] }).getHolidays(year)
  return [...new Set(found.flatMap(listDays))].sort()
}

/**
 * Lists the whole days of a holiday. Some last for days; those of a lunar calendar
 * begin on the evening before.
 */
function listDays({ date, start, end }: HolidaysTypes.Holiday): readonly PlainDate[] {
  if (!date.startsWith('00:00', 'YYYY-MM-DD '.length)) return []
  const startsInEvening = date.endsWith('-0600')
  const hours = (end.getTime() - start.getTime()) / HOUR - (startsInEvening ? 6 : 0)
  const count = Math.floor((hours + 24 - MIN_DAY_HOURS) / 24)
  return Array.from({ length: count }, (_, index) => addDays(date.slice(0, 10) as PlainDate, index))
}

import Holidays, { type HolidaysTypes } from 'date-holidays'
import type { PlainDate } from '#shared/model/scalars'
import { addDays } from '#shared/time/day'

// Outside these years the lunar calendars of some countries reckon for minutes, or for ever.
const FIRST_YEAR = 1970
const LAST_YEAR = 2100

/** A day of 23 hours counts as one; an afternoon off does not. */
const NEARLY_A_DAY_HOURS = 18
const HOUR = 3_600_000

/** The days of a year that are public holidays throughout a country; none for a country or year that is not known. */
export function publicHolidays(country: string, year: number): readonly PlainDate[] {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return []
  const found = new Holidays(country, { types: ['public'] }).getHolidays(year)
  return [...new Set(found.flatMap(daysOf))].sort()
}

/** The whole days of a holiday. Some last for days; those of a lunar calendar begin on the evening before. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): readonly PlainDate[] {
  if (!date.startsWith('00:00', 'YYYY-MM-DD '.length)) return []
  const isFromTheEvening = date.endsWith('-0600')
  const hours = (end.getTime() - start.getTime()) / HOUR - (isFromTheEvening ? 6 : 0)
  const count = Math.floor((hours + 24 - NEARLY_A_DAY_HOURS) / 24)
  return Array.from({ length: count }, (_, index) => addDays(date.slice(0, 10) as PlainDate, index))
}

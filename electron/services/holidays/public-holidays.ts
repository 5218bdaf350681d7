import Holidays, { type HolidaysTypes } from 'date-holidays'
import type { PlainDate } from '#shared/model/scalars'
import { addDays } from '#shared/time/day'
import type { HolidayCorrection } from './correction.ts'
import { correctionsOfAsia } from './corrections-of-asia.ts'
import { correctionsOfEurope } from './corrections-of-europe.ts'
import { correctionsOfTheRest } from './corrections-of-the-rest.ts'

// Outside these years the library takes minutes to compute some lunar calendars, or never ends.
const FIRST_YEAR = 1970
const LAST_YEAR = 2100

/** The minimum length of a day off. A day of 23 hours (clock change) counts, an afternoon off does not. */
const MIN_DAY_HOURS = 18
const HOUR_MS = 3_600_000

const corrections = [...correctionsOfAsia, ...correctionsOfEurope, ...correctionsOfTheRest]

/** The region whose holidays apply if none is chosen, where the whole country has too few of its own. */
const defaultRegions: Readonly<Record<string, string>> = { GB: 'ENG' }

/** A region that a country offers: the second part of its ISO 3166-2 code, and its English name. */
interface HolidayRegion {
  readonly code: string
  readonly name: string
}

/**
 * Returns the days of a year that are public holidays in a country or in one of its regions. An unknown region
 * has the holidays of its country. Returns an empty list for an unknown country and for a year before 1970 or
 * after 2100.
 */
export function publicHolidays(
  country: string,
  year: number,
  region = defaultRegions[country] ?? '',
): readonly PlainDate[] {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return []
  const rows = corrections.filter((row) => row.country === country && (row.regions?.includes(region) ?? true))
  if (rows.some((row) => isSuspended(row, year))) return []
  const calendar = createCalendar(country, region, rows)
  const days = new Set(calendar.getHolidays(year).flatMap(listDays))
  for (const row of rows) {
    for (const day of row.removeDays ?? []) days.delete(day)
    for (const day of row.addDays ?? []) if (day.startsWith(`${year}-`)) days.add(day)
  }
  return [...days].sort()
}

/** Lists the regions of a country that have holidays of their own, by name; empty if it has none. */
export function listRegions(country: string): readonly HolidayRegion[] {
  const regions = Object.entries(new Holidays().getStates(country, 'en') ?? {})
  return regions.map(([code, name]) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

function isSuspended({ suspended }: HolidayCorrection, year: number): boolean {
  return suspended !== undefined && year >= suspended.from && year <= (suspended.until ?? LAST_YEAR)
}

/** Creates the calendar of the library with its corrections applied. */
function createCalendar(country: string, region: string, rows: readonly HolidayCorrection[]): Holidays {
  const calendar = new Holidays(country, region, { types: ['public'] })
  for (const { remove = [], add = [] } of rows) {
    for (const rule of remove) calendar.unsetRule(rule)
    // The library lists two holidays with one name on one day as one, so each rule is its own name.
    for (const rule of add) calendar.setHoliday(rule, { type: 'public', name: { en: rule } })
  }
  return calendar
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

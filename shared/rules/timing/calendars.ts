import type { PlainDate } from '../../model/scalars.ts'
import type { Holidays } from '../plan-input.ts'
import { createDaysOff, type DaysOff, type Place, weekendsOnly } from './working-days.ts'

/** Returns the days off of a place; Saturday and Sunday if it is null or has no country. */
export type FindDaysOff = (place: Place | null) => DaysOff

/** Returns the key of a place's list among the holidays: `DE-BY`, or `DE` without a region. */
export function toHolidayKey(country: string, region: string | undefined): string {
  return region ? `${country}-${region}` : country
}

/**
 * Creates a function that finds the days off of a place. A region whose holidays are not known has those of
 * its country.
 */
export function createCalendars(holidays: Holidays): FindDaysOff {
  const calendars = new Map<string, DaysOff>()
  return (place) => {
    if (place === null || place.country === null) return weekendsOnly
    const { country, region } = place
    const key = toHolidayKey(country, region)
    const known = calendars.get(key)
    if (known) return known
    const calendar = createDaysOff(country, listHolidays(holidays, place))
    calendars.set(key, calendar)
    return calendar
  }
}

/** Returns the public holidays of a place: those of its region if they are known, otherwise of its country. */
export function listHolidays(holidays: Holidays, { country, region }: Place): readonly PlainDate[] {
  if (country === null) return []
  return holidays[toHolidayKey(country, region)] ?? holidays[country] ?? []
}

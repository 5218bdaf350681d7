import { describe, expect, it } from 'vitest'
import { publicHolidays } from '#electron/services/holidays/public-holidays'
import { holidayCountries } from '#shared/model/holiday-countries'
import { areHolidaysKnown, getLastKnownHolidayYear } from '#shared/rules/holiday-limits'
import { getWeekday } from '#shared/time/day'

const countHolidays = (country: string, year: number) => publicHolidays(country, year).length

describe('areHolidaysKnown', () => {
  // A table that ends drops several holidays at once. In two years' time this test names the tables to extend.
  it.each([2026, 2027])('is false wherever a third of the holidays of %i is missing a year later', (year) => {
    const ended = [...holidayCountries].filter(
      (country) =>
        areHolidaysKnown(country, year + 1) &&
        countHolidays(country, year + 1) < (countHolidays(country, year) * 2) / 3,
    )
    expect(ended).toEqual([])
  })

  it('has holidays on working days in the last year that it calls known', () => {
    for (const country of holidayCountries) {
      const year = getLastKnownHolidayYear(country)
      if (year === null) continue
      const onWorkingDays = publicHolidays(country, year).filter((day) => getWeekday(day) <= 5)
      expect(onWorkingDays.length, country).toBeGreaterThan(4)
    }
  })
})

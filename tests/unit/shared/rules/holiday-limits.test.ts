import { describe, expect, it } from 'vitest'
import { holidayCountries } from '#shared/model/holiday-countries'
import {
  areHolidaysKnown,
  describeCountryHolidays,
  describeUnknownHolidays,
  getLastKnownHolidayYear,
} from '#shared/rules/holiday-limits'

describe('areHolidaysKnown', () => {
  it.each([
    ['SG', 2027, true],
    ['SG', 2028, false],
    ['TH', 2026, true],
    ['TH', 2027, false],
    ['DE', 2028, true],
    ['ZZ', 2028, true],
  ])('answers for %s in %i with %s', (country, year, isKnown) => {
    expect(areHolidaysKnown(country, year)).toBe(isKnown)
  })
})

describe('getLastKnownHolidayYear', () => {
  it('returns null where holidays can be computed', () => {
    expect(getLastKnownHolidayYear('DE')).toBeNull()
    expect([...holidayCountries].filter((country) => getLastKnownHolidayYear(country) !== null)).toContain(
      'SG',
    )
  })
})

describe('describeCountryHolidays', () => {
  it('says from which year on the holidays are not known', () => {
    expect(describeCountryHolidays('SG')).toBe(
      'Public holidays there don’t count. They’re not known for 2028 and later.',
    )
    for (const country of ['DE', null])
      expect(describeCountryHolidays(country)).toBe('Public holidays there don’t count.')
  })
})

describe('describeUnknownHolidays', () => {
  const singapore = { country: 'SG', name: 'Singapore' }

  it('names each year that is not known, once', () => {
    expect(describeUnknownHolidays(singapore, ['2027-12-30', '2028-01-03', '2028-01-05'])).toBe(
      'Callback doesn’t know the public holidays of Singapore for 2028 yet. Check the dates yourself.',
    )
    expect(describeUnknownHolidays(singapore, ['2029-01-03', '2028-01-05'])).toContain(
      'for 2028 and 2029 yet',
    )
  })

  it('says nothing while all days are known', () => {
    expect(describeUnknownHolidays(singapore, ['2027-12-30'])).toBeNull()
    expect(describeUnknownHolidays({ country: 'DE', name: 'Germany' }, ['2030-01-01'])).toBeNull()
  })
})

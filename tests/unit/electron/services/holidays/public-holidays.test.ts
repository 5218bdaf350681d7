import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { publicHolidays } from '#electron/services/holidays/public-holidays'
import { holidayCountries } from '#shared/model/holiday-countries'
import { listHolidayRegions } from '#shared/model/holiday-regions'

describe('publicHolidays', () => {
  it('lists the days off throughout a country, in order, each once', () => {
    expect(publicHolidays('DE', 2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-10-03',
      '2026-12-25',
      '2026-12-26',
    ])
  })

  it('adds the days of a region', () => {
    expect(publicHolidays('DE', 2026, 'BY')).toContain('2026-01-06')
    expect(publicHolidays('DE', 2026, 'BE')).not.toContain('2026-01-06')
  })

  it('lists the substitute for a holiday that falls on a weekend', () => {
    expect(publicHolidays('US', 2026)).toContain('2026-07-03')
  })

  it('counts every day of a long holiday', () => {
    expect(publicHolidays('KR', 2026).slice(1, 4)).toEqual(['2026-02-16', '2026-02-17', '2026-02-18'])
  })

  it('begins a holiday of a lunar calendar on its day, not on the evening before', () => {
    expect(publicHolidays('TR', 2026).filter((day) => day.startsWith('2026-05'))).toEqual([
      '2026-05-01',
      '2026-05-19',
      '2026-05-27',
      '2026-05-28',
      '2026-05-29',
      '2026-05-30',
    ])
  })

  it('does not count an afternoon off as a day off', () => {
    expect(publicHolidays('CN', 2026)).not.toContain('2026-03-08')
    expect(publicHolidays('CN', 2026)).toContain('2026-10-01')
  })

  it('returns none for an unknown country, and for years its calendars do not cover', () => {
    expect(publicHolidays('ZZ', 2026)).toEqual([])
    for (const year of [-1, 0, 1, 1969, 2101, 9999, Number.NaN])
      expect(publicHolidays('CN', year)).toEqual([])
  })

  it('terminates in the first and the last of its years', () => {
    for (const country of ['DE', 'CN', 'IN', 'TR', 'ET', 'IR'])
      for (const year of [1970, 2100])
        for (const day of publicHolidays(country, year)) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('holidayCountries', () => {
  it('matches the countries of the library', () => {
    expect([...holidayCountries].sort()).toEqual(Object.keys(new Holidays().getCountries()).sort())
  })
})

describe('listHolidayRegions', () => {
  it('matches the regions of the library', () => {
    const library = new Holidays()
    for (const country of holidayCountries) {
      const regions = Object.keys(library.getStates(country) ?? {}).filter((region) => region !== '')
      expect([...listHolidayRegions(country)].sort(), country).toEqual(regions.sort())
    }
  })
})

import { afterEach, describe, expect, it, vi } from 'vitest'
import { publicHolidays } from '#electron/services/holidays/public-holidays'

/** Returns the holidays of a place: a country (`DE`), or a country and a region (`DE-BY`). */
function listHolidays(place: string, year: number): readonly string[] {
  const [country = '', region] = place.split('-')
  return publicHolidays(country, year, region)
}

const isOff = (place: string, day: string) => listHolidays(place, Number.parseInt(day, 10)).includes(day)

// The right values, by place. Each of them was wrong in date-holidays 3.37.0.
const daysOff = {
  AE: ['2026-12-02', '2026-12-03'],
  BG: ['2026-12-28', '2027-12-27', '2027-12-28'],
  CA: ['2027-05-24', '2027-10-11'],
  'CA-AB': ['2027-05-24', '2027-10-11'],
  'CA-BC': ['2027-05-24', '2027-10-11'],
  'CA-MB': ['2027-05-24', '2027-10-11'],
  'CA-NT': ['2027-05-24', '2027-10-11'],
  'CA-NU': ['2027-05-24', '2027-10-11'],
  'CA-ON': ['2027-05-24', '2027-10-11'],
  'CA-QC': ['2027-05-24', '2027-10-11'],
  'CA-SK': ['2027-05-24', '2027-10-11'],
  'CA-YT': ['2027-05-24', '2027-10-11'],
  CN: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2027-02-08', '2027-05-02'],
  CY: ['2027-03-15', '2027-06-21'],
  FI: ['2026-12-24', '2027-06-25'],
  GB: ['2027-08-30', '2027-03-29'],
  'GB-ENG': ['2027-08-30'],
  'GB-NIR': ['2027-08-30'],
  'GB-SCT': ['2027-08-02', '2026-06-15'],
  'GB-WLS': ['2027-08-30'],
  IN: ['2027-03-10', '2027-03-22', '2027-04-15', '2027-05-20', '2027-10-29'],
  'IN-MH': ['2027-10-29'],
  KR: [
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-06-03',
    '2026-07-17',
    '2028-01-26',
    '2028-01-27',
  ].concat(['2028-01-28', '2028-05-01']),
  LK: ['2026-12-23'],
  MX: ['2030-10-01'],
  MY: ['2027-05-20', '2027-03-10'],
  PH: ['2026-11-02', '2026-12-08', '2026-12-24', '2026-12-31'],
  SE: ['2026-12-24', '2026-12-31', '2027-06-25'],
  SG: ['2027-03-10', '2027-05-17', '2027-05-20'],
  SK: ['2027-09-15', '2027-05-08', '2025-09-15'],
  TH: ['2026-12-07', '2027-05-03', '2027-05-20'],
  TW: ['2026-12-25', '2027-09-28', '2027-10-25', '2027-04-30', '2027-12-24'],
  US: ['2028-11-10'],
  VN: ['2027-09-02', '2027-09-03'],
}

const workingDays = {
  AE: ['2027-01-05', '2027-02-08', '2026-12-04'],
  CN: ['2027-06-01'],
  CY: ['2027-03-16'],
  'GB-SCT': ['2027-03-29', '2027-08-30'],
  KR: ['2026-02-19', '2028-01-29'],
  LK: ['2027-12-23', '2027-03-02'],
  MX: ['2030-12-01'],
  MY: ['2027-03-09'],
  NG: ['2027-05-27', '2027-11-01'],
  SG: ['2027-03-09'],
  SK: ['2026-05-08', '2026-09-15'],
  UA: ['2026-12-25', '2027-05-10', '2027-08-24'],
}

const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([place, days]) => days.map((day) => [place, day] as const))

describe('publicHolidays with its corrections', () => {
  const printError = vi.spyOn(console, 'error')
  afterEach(() => {
    // The library prints a rule that it cannot parse, and leaves it out.
    expect(printError).not.toHaveBeenCalled()
  })

  it.each(pairs(daysOff))('has %s off on %s', (place, day) => {
    expect(isOff(place, day)).toBe(true)
  })

  it.each(pairs(workingDays))('has %s at work on %s', (place, day) => {
    expect(isOff(place, day)).toBe(false)
  })

  it('lists each day once, in order, for every corrected country', () => {
    for (const place of [...Object.keys(daysOff), ...Object.keys(workingDays)])
      for (const year of [2026, 2027, 2028]) {
        const days = listHolidays(place, year)
        expect(days).toEqual([...new Set(days)].sort())
      }
  })
})

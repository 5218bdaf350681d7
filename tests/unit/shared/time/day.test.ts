import { Temporal } from 'temporal-polyfill/implementation'
import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#shared/model/scalars'
import {
  addDays,
  daysBetween,
  endOfDay,
  getWeekday,
  startOfDay,
  toInstant,
  toMinuteOfDay,
  toPlainDate,
  toWallTime,
} from '#shared/time/day'
import { epochIn } from '#tests/support/builders/local-time'

const zones = [
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'America/Sao_Paulo',
]

describe.each(zones)('dayOf, wallTimeOf and instantAt in %s', (zone) => {
  it('agree with Temporal throughout four years', () => {
    const from = Date.parse('2017-01-01T00:20:00Z')
    for (let hour = 0; hour < 4 * 366 * 24; hour += 13) {
      const instant = from + hour * 3_600_000
      const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
      const day = zoned.toPlainDate().toString()
      const time = zoned.toPlainTime().toString({ smallestUnit: 'minute' })
      expect(`${toPlainDate(instant, zone)} ${toWallTime(instant, zone)}`).toBe(`${day} ${time}`)
      const back = zoned.toPlainDateTime().toZonedDateTime(zone).epochMilliseconds
      expect(toInstant({ date: day as PlainDate, time: time as '09:00', zone })).toBe(back)
    }
  })
})

describe('instantAt', () => {
  const newYork = (date: PlainDate, time: `${number}:${number}`) =>
    toInstant({ date, time, zone: 'America/New_York' })

  it('keeps nine o’clock before and after the clocks change', () => {
    expect(newYork('2026-03-07', '09:00')).toBe(Date.parse('2026-03-07T14:00:00Z'))
    expect(newYork('2026-03-08', '09:00')).toBe(Date.parse('2026-03-08T13:00:00Z'))
    expect(newYork('2026-03-09', '09:00')).toBe(Date.parse('2026-03-09T13:00:00Z'))
  })

  it('takes a time that spring skips an hour later', () => {
    expect(newYork('2026-03-08', '02:30')).toBe(Date.parse('2026-03-08T07:30:00Z'))
  })

  it('uses the first of the two times that autumn repeats', () => {
    expect(newYork('2026-11-01', '01:30')).toBe(Date.parse('2026-11-01T05:30:00Z'))
  })

  it('handles a day that a zone skipped', () => {
    const skipped = toInstant({ date: '2011-12-30', time: '09:00', zone: 'Pacific/Apia' })
    expect(skipped).toBe(Date.parse('2011-12-30T19:00:00Z'))
  })

  it('treats an unknown zone as UTC, even on days when clocks change', () => {
    expect(toInstant({ date: '2026-03-08', time: '09:00', zone: 'Mars/Base' })).toBe(
      Date.parse('2026-03-08T09:00:00Z'),
    )
  })
})

describe('startOfDay and endOfDay', () => {
  it.each([
    { zone: 'America/New_York', date: '2026-03-08' as const, hours: 23 },
    { zone: 'America/New_York', date: '2026-11-01' as const, hours: 25 },
    { zone: 'Australia/Lord_Howe', date: '2026-04-05' as const, hours: 24.5 },
    { zone: 'Asia/Kolkata', date: '2026-03-08' as const, hours: 24 },
  ])('span the $hours hours of $date in $zone', ({ zone, date, hours }) => {
    expect(startOfDay(date, zone)).toBe(epochIn(zone)(`${date} 00:00`))
    expect(endOfDay(date, zone) + 1 - startOfDay(date, zone)).toBe(hours * 3_600_000)
    expect(toPlainDate(endOfDay(date, zone), zone)).toBe(date)
  })

  it('begin at 01:00 where midnight is skipped', () => {
    expect(toWallTime(startOfDay('2018-11-04', 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe('01:00')
  })
})

describe('minuteOfDay', () => {
  it('counts from local midnight, even before 1970', () => {
    expect(toMinuteOfDay(Date.parse('2026-03-03T20:30:59.999Z'), 'Asia/Kolkata')).toBe(2 * 60)
    expect(toMinuteOfDay(Date.parse('1950-06-01T03:05:00Z'), 'UTC')).toBe(185)
  })
})

describe('addDays, daysBetween and weekdayOf', () => {
  it('cross months, leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('1970-01-01', -1)).toBe('1969-12-31')
    expect(daysBetween('2026-02-28', '2026-03-10')).toBe(10)
    expect(daysBetween('2026-03-10', '2026-02-28')).toBe(-10)
  })

  it('number the weekdays from 1 for Monday to 7 for Sunday', () => {
    expect(getWeekday('2026-03-02')).toBe(1)
    expect(getWeekday('2026-03-08')).toBe(7)
    expect(getWeekday('1969-12-28')).toBe(7)
    expect(getWeekday('0000-01-01')).toBe(6)
  })

  it('stay within the years that can be stored', () => {
    expect(addDays('9999-12-31', 30)).toBe('9999-12-31')
    expect(addDays('0000-01-01', -30)).toBe('0000-01-01')
    expect(toPlainDate(Number.MAX_SAFE_INTEGER, 'America/New_York')).toBe('9999-12-31')
    expect(toPlainDate(Number.NaN, 'UTC')).toBe('0000-01-01')
  })
})

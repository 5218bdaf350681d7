import { describe, expect, it } from 'vitest'
import {
  capitalize,
  formatDay,
  formatDayCount,
  formatDayShort,
  formatRelativeDay,
  formatTime,
  formatWeekday,
} from '#shared/text/format-day'

const today = '2026-03-10'

describe('sayDay', () => {
  it('formats weekday, day and month', () => {
    expect(formatDay('2026-03-03', today)).toBe('Tuesday, 3 March')
    expect(formatDay('2026-12-31', today)).toBe('Thursday, 31 December')
  })

  it('adds the year only if it differs from today’s', () => {
    expect(formatDay('2027-01-01', '2026-12-31')).toBe('Friday, 1 January 2027')
    expect(formatDay('2025-12-31', '2026-01-01')).toBe('Wednesday, 31 December 2025')
    expect(formatDay('2024-02-29', today)).toBe('Thursday, 29 February 2024')
  })

  it('handles the distant past and future', () => {
    expect(formatDay('0001-01-01', today)).toBe('Monday, 1 January 1')
    expect(formatDay('9999-12-31', today)).toBe('Friday, 31 December 9999')
    expect(formatDay('+010000-01-01' as '2026-01-01', today)).toBe('Saturday, 1 January 10000')
  })
})

describe('sayDayShort', () => {
  it('abbreviates the weekday and writes out the month', () => {
    expect(formatDayShort('2026-03-10', today)).toBe('Tue 10 March')
    expect(formatDayShort('2027-03-10', today)).toBe('Wed 10 March 2027')
  })
})

describe('the order with the month first', () => {
  const formats = { order: 'month-day-year', clock: '12-hour', firstWeekday: 'sunday' } as const

  it('writes the month before the day', () => {
    expect(formatDay('2026-03-03', today, formats)).toBe('Tuesday, March 3')
    expect(formatDay('2027-01-01', today, formats)).toBe('Friday, January 1, 2027')
    expect(formatDayShort('2026-03-10', today, formats)).toBe('Tue March 10')
    expect(formatRelativeDay('2026-03-17', today, formats)).toBe('Tue March 17')
  })

  it('writes words with the day first where dates begin with the year', () => {
    const yearFirst = { ...formats, order: 'year-month-day' } as const
    expect(formatDay('2027-03-03', today, yearFirst)).toBe('Wednesday, 3 March 2027')
  })
})

describe('sayWeekday', () => {
  it('names all seven days', () => {
    const week = [
      '2026-03-09',
      '2026-03-10',
      '2026-03-11',
      '2026-03-12',
      '2026-03-13',
      '2026-03-14',
      '2026-03-15',
    ]
    expect(week.map((date) => formatWeekday(date as '2026-03-09'))).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ])
  })
})

describe('sayTime', () => {
  it('drops only the leading zero of the hour', () => {
    expect(formatTime('15:30')).toBe('15:30')
    expect(formatTime('09:00')).toBe('9:00')
    expect(formatTime('00:05')).toBe('0:05')
  })

  it('adds am or pm on the 12-hour clock', () => {
    const times = ['00:05', '09:00', '12:00', '15:30', '23:59'] as const
    expect(times.map((time) => formatTime(time, { clock: '12-hour' }))).toEqual([
      '12:05 am',
      '9:00 am',
      '12:00 pm',
      '3:30 pm',
      '11:59 pm',
    ])
  })
})

describe('sayRelativeDay', () => {
  it('returns yesterday, today or tomorrow', () => {
    expect(formatRelativeDay('2026-03-09', today)).toBe('yesterday')
    expect(formatRelativeDay('2026-03-10', today)).toBe('today')
    expect(formatRelativeDay('2026-03-11', today)).toBe('tomorrow')
  })

  it('returns the weekday for the rest of the coming week', () => {
    expect(formatRelativeDay('2026-03-12', today)).toBe('Thursday')
    expect(formatRelativeDay('2026-03-16', today)).toBe('Monday')
  })

  it('returns the date if the weekday would be ambiguous', () => {
    expect(formatRelativeDay('2026-03-17', today)).toBe('Tue 17 March')
    expect(formatRelativeDay('2026-03-06', today)).toBe('Fri 6 March')
  })
})

describe('sayDays', () => {
  it('distinguishes singular and plural', () => {
    expect([formatDayCount(0), formatDayCount(1), formatDayCount(2)]).toEqual(['0 days', '1 day', '2 days'])
  })
})

describe('capitalized', () => {
  it('capitalizes the first letter and keeps the rest', () => {
    expect(capitalize('today 9:00')).toBe('Today 9:00')
    expect(capitalize('')).toBe('')
  })
})

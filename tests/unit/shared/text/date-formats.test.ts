import { describe, expect, it } from 'vitest'
import { defaultFormats, resolveFormats } from '#shared/text/date-formats'

describe('resolveFormats', () => {
  it.each([
    ['en-US', 'month-day-year', '12-hour', 'sunday'],
    ['en-GB', 'day-month-year', '24-hour', 'monday'],
    ['en-AU', 'day-month-year', '12-hour', 'monday'],
    ['de-DE', 'day-month-year', '24-hour', 'monday'],
    ['sv-SE', 'year-month-day', '24-hour', 'monday'],
    ['ja-JP', 'year-month-day', '24-hour', 'sunday'],
    ['ar-EG', 'day-month-year', '12-hour', 'saturday'],
    ['fa-IR', 'year-month-day', '24-hour', 'saturday'],
  ] as const)('follows the locale %s', (locale, order, clock, firstWeekday) => {
    expect(resolveFormats({}, locale)).toEqual({ order, clock, firstWeekday })
  })

  it('prefers what the user chose', () => {
    const chosen = { dateFormat: 'year-month-day', timeFormat: '24-hour', firstWeekday: 'saturday' } as const
    expect(resolveFormats(chosen, 'en-US')).toEqual({
      order: 'year-month-day',
      clock: '24-hour',
      firstWeekday: 'saturday',
    })
  })

  it('follows the system where the stored format is one it does not know', () => {
    expect(resolveFormats({ dateFormat: 'd MMMM' }, 'en-US').order).toBe('month-day-year')
  })

  it('writes the day first where the system names no locale, or none that exists', () => {
    expect(resolveFormats({}, null)).toEqual(defaultFormats)
    expect(resolveFormats({}, 'no_such locale')).toEqual(defaultFormats)
  })
})

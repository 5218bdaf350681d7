import { describe, expect, it } from 'vitest'
import { formatDayInSentence, formatFullDay, formatOnDay } from '#shared/text/format-day-in-sentence'

const today = '2026-03-06'
const formats = { order: 'month-day-year', clock: '12-hour', firstWeekday: 'sunday' } as const

describe('formatDayInSentence', () => {
  it.each([
    ['2026-03-05', 'yesterday'],
    ['2026-03-06', 'today'],
    ['2026-03-07', 'tomorrow'],
  ] as const)('names %s by its distance', (day, text) => {
    expect(formatDayInSentence(day, { today })).toBe(text)
  })

  it.each([
    ['2026-02-28', 'Saturday'],
    ['2026-03-12', 'Thursday'],
  ] as const)('formats %s, within a week, as the day of the week', (day, text) => {
    expect(formatDayInSentence(day, { today })).toBe(text)
  })

  it('adds day and month a week away, where the weekday could mean two days', () => {
    expect(formatDayInSentence('2026-03-13', { today })).toBe('Friday 13 March')
    expect(formatDayInSentence('2026-02-27', { today })).toBe('Friday 27 February')
  })

  it('writes the month first where the user does', () => {
    expect(formatDayInSentence('2026-10-16', { today, formats })).toBe('Friday, October 16')
  })

  it('adds the year if it is another one', () => {
    expect(formatDayInSentence('2025-12-31', { today })).toBe('Wednesday 31 December 2025')
    expect(formatDayInSentence('2025-12-31', { today, formats })).toBe('Wednesday, December 31, 2025')
  })
})

describe('formatOnDay', () => {
  it('takes a preposition only where one is said', () => {
    expect(formatOnDay('2026-03-07', { today })).toBe('tomorrow')
    expect(formatOnDay('2026-03-09', { today })).toBe('on Monday')
    expect(formatOnDay('2026-03-16', { today })).toBe('on Monday 16 March')
  })
})

describe('formatFullDay', () => {
  it('names even a near day in full, for a text that is read later', () => {
    expect(formatFullDay('2026-03-07', today)).toBe('Saturday 7 March')
    expect(formatFullDay('2026-03-07', today, formats)).toBe('Saturday, March 7')
  })
})

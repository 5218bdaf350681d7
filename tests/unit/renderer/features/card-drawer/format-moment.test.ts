import { describe, expect, it } from 'vitest'
import { formatClock, formatMoment } from '#renderer/features/card-drawer/format-moment'
import { defaultFormats } from '#shared/text/date-formats'

const formats = defaultFormats
const at = Date.parse('2026-03-10T13:05:00.000Z')

describe('formatMoment', () => {
  it.each([
    ['America/New_York', 'Tue 10 March, 9:05'],
    ['Asia/Kolkata', 'Tue 10 March, 18:35'],
    ['Australia/Lord_Howe', 'Wed 11 March, 0:05'],
  ])('formats it in %s', (zone, text) => {
    expect(formatMoment({ at, zone, today: '2026-03-10', formats })).toBe(text)
  })

  it('adds the year when it is not the current one', () => {
    expect(formatMoment({ at, zone: 'UTC', today: '2027-01-05', formats })).toBe('Tue 10 March 2026, 13:05')
  })

  it('omits the year while today is not known', () => {
    expect(formatMoment({ at, zone: 'UTC', today: null, formats })).toBe('Tue 10 March, 13:05')
  })
})

describe('formatClock', () => {
  it('has no leading zero', () => {
    expect(formatClock({ at, zone: 'America/New_York', formats })).toBe('9:05')
  })
})

import { describe, expect, it } from 'vitest'
import { validateDate, validateTime } from '#renderer/components/use-segment-validation'

describe('validateDate', () => {
  it.each([
    ['an empty field', { day: null, month: null, year: null }],
    ['a whole date', { day: 29, month: 2, year: 2028 }],
    ['the last day of a month', { day: 30, month: 6, year: 2026 }],
    ['a leap day of a century', { day: 29, month: 2, year: 2000 }],
  ])('accepts %s', (_, parts) => {
    expect(validateDate(parts)).toBeNull()
  })

  it.each([
    [{ day: 13, month: null, year: null }],
    [{ day: 13, month: 3, year: null }],
    [{ day: null, month: 3, year: 2026 }],
  ])('asks the user to finish %o', (parts) => {
    expect(validateDate(parts)).toBe('Finish the date: day, month and year.')
  })

  it.each([
    [{ day: 31, month: 6, year: 2026 }, 'There is no 31 June 2026.'],
    [{ day: 29, month: 2, year: 2026 }, 'There is no 29 February 2026.'],
    [{ day: 29, month: 2, year: 2100 }, 'There is no 29 February 2100.'],
    [{ day: 29, month: 2, year: 26 }, 'There is no 29 February 26.'],
  ])('rejects a day that does not exist: %o', (parts, sentence) => {
    expect(validateDate(parts)).toContain(sentence)
  })
})

describe('validateTime', () => {
  it('accepts midnight and an empty field', () => {
    expect(validateTime({ hour: 0, minute: 0 })).toBeNull()
    expect(validateTime({ hour: null, minute: null })).toBeNull()
  })

  it('asks the user to finish half a time', () => {
    expect(validateTime({ hour: 0, minute: null })).toBe('Finish the time: hours and minutes.')
  })
})

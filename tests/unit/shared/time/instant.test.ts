import { describe, expect, it } from 'vitest'
import { getInterviewEnd, toEpoch, toIso } from '#shared/time/instant'

describe('toEpoch and toIso', () => {
  it('convert to and from the stored form', () => {
    expect(toIso(toEpoch('2026-03-03T20:30:00.123Z'))).toBe('2026-03-03T20:30:00.123Z')
  })

  it('limit the year to 0 to 9999', () => {
    expect(toIso(8.64e15)).toBe('9999-12-31T23:59:59.999Z')
    expect(toIso(-8.64e15)).toBe('0000-01-01T00:00:00.000Z')
  })
})

describe('endOf', () => {
  it('adds the duration as exact time, even when the clocks change', () => {
    expect(getInterviewEnd({ start: '2026-03-08T06:30:00.000Z', durationMinutes: 60 })).toBe(
      Date.parse('2026-03-08T07:30:00.000Z'),
    )
  })
})

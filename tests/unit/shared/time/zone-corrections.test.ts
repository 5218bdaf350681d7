import { describe, expect, it } from 'vitest'
import { toInstant, toWallTime } from '#shared/time/day'
import { correctOffset } from '#shared/time/zone-corrections'

const HOUR = 3_600_000
const december = Date.parse('2026-12-15T12:00:00Z')

/** Answers as a runtime whose data give Vancouver a winter of this offset. */
const dataWithWinterAt = (hours: number) => (instant: number) =>
  instant >= Date.parse('2026-11-01T09:00:00Z') ? hours * HOUR : -7 * HOUR

describe('correctOffset', () => {
  it('overrules data from before the change of the law', () => {
    expect(correctOffset(december, 'America/Vancouver', dataWithWinterAt(-8))).toBe(-7 * HOUR)
    expect(correctOffset(december, 'canada/pacific', dataWithWinterAt(-8))).toBe(-7 * HOUR)
  })

  it('overrules nothing before the change, nor in another zone', () => {
    const lastWinter = Date.parse('2026-01-15T12:00:00Z')
    expect(correctOffset(lastWinter, 'America/Vancouver', () => -8 * HOUR)).toBe(-8 * HOUR)
    expect(correctOffset(december, 'America/Los_Angeles', dataWithWinterAt(-8))).toBe(-8 * HOUR)
  })

  it('overrules no data that contain the change, even if they contain a later one too', () => {
    const later = Date.parse('2029-12-15T12:00:00Z')
    const newerData = (instant: number) => (instant === later ? -8 * HOUR : -7 * HOUR)
    expect(correctOffset(december, 'America/Vancouver', newerData)).toBe(-7 * HOUR)
    expect(correctOffset(later, 'America/Vancouver', newerData)).toBe(-8 * HOUR)
  })
})

// These values hold on every runtime, whatever its zone data.
describe.each([
  ['America/Vancouver', '2026-12-15T17:00:00Z'],
  ['Canada/Pacific', '2026-12-15T17:00:00Z'],
  ['America/Edmonton', '2026-12-15T16:00:00Z'],
  ['America/Yellowknife', '2026-12-15T16:00:00Z'],
  ['America/Inuvik', '2026-12-15T16:00:00Z'],
  ['America/Winnipeg', '2026-12-15T15:00:00Z'],
  ['America/Rainy_River', '2026-12-15T15:00:00Z'],
  ['Africa/Casablanca', '2026-12-15T10:00:00Z'],
  ['Africa/El_Aaiun', '2026-12-15T10:00:00Z'],
] as const)('ten o’clock on 15 December 2026 in %s', (zone, instant) => {
  it(`is ${instant}, and is read back as ten o’clock`, () => {
    expect(toInstant({ date: '2026-12-15', time: '10:00', zone })).toBe(Date.parse(instant))
    expect(toWallTime(Date.parse(instant), zone)).toBe('10:00')
  })
})

describe('the night in which the clocks no longer change', () => {
  it.each([
    ['America/Vancouver', '2026-11-01', -7],
    ['America/Edmonton', '2026-11-01', -6],
    ['America/Winnipeg', '2026-11-01', -5],
    ['Africa/Casablanca', '2027-02-07', 0],
  ] as const)('has each hour once in %s', (zone, date, offset) => {
    for (const time of ['00:30', '01:30', '02:30', '03:30'] as const) {
      const instant = toInstant({ date, time, zone })
      expect(instant).toBe(Date.parse(`${date}T${time}:00Z`) - offset * HOUR)
      expect(toWallTime(instant, zone)).toBe(time)
    }
  })
})

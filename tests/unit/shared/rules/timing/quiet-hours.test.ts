import { describe, expect, it } from 'vitest'
import { findQuietPeriod, moveOutOfQuietHours } from '#shared/rules/timing/quiet-hours'
import { epochIn } from '#tests/support/builders/local-time'

const zones = ['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe']
const nights = { quietFrom: '21:00', quietUntil: '08:00' } as const
const siesta = { quietFrom: '12:00', quietUntil: '14:00' } as const

describe.each(zones)('findQuietPeriod in %s', (zone) => {
  const at = epochIn(zone)
  const night = { begins: at('2026-03-03 21:00'), ends: at('2026-03-04 08:00') }

  it.each([
    ['2026-03-03 20:59', null],
    ['2026-03-03 21:00', night],
    ['2026-03-04 00:00', night],
    ['2026-03-04 07:59', night],
    ['2026-03-04 08:00', null],
  ])('finds the overnight period around %s', (wall, expected) => {
    expect(findQuietPeriod(at(wall), { settings: nights, zone })).toEqual(expected)
  })

  it.each([
    ['2026-03-03 11:59', null],
    ['2026-03-03 12:00', { begins: at('2026-03-03 12:00'), ends: at('2026-03-03 14:00') }],
    ['2026-03-03 14:00', null],
  ])('finds a period within one day around %s', (wall, expected) => {
    expect(findQuietPeriod(at(wall), { settings: siesta, zone })).toEqual(expected)
  })

  it('returns null if both times are equal', () => {
    const settings = { quietFrom: '08:00', quietUntil: '08:00' } as const
    expect(findQuietPeriod(at('2026-03-03 08:00'), { settings, zone })).toBeNull()
  })
})

describe('findQuietPeriod', () => {
  it('ends only once in the night that repeats an hour', () => {
    const zone = 'America/New_York'
    const settings = { quietFrom: '21:00', quietUntil: '01:30' } as const
    const ends = Date.parse('2026-11-01T05:30:00Z')
    expect(findQuietPeriod(ends - 1, { settings, zone })?.ends).toBe(ends)
    expect(findQuietPeriod(Date.parse('2026-11-01T06:10:00Z'), { settings, zone })).toBeNull()
  })

  it('spans the longer and the shorter night when the clocks change', () => {
    const zone = 'America/New_York'
    const hours = (wall: string) => {
      const quiet = findQuietPeriod(epochIn(zone)(wall), { settings: nights, zone })
      return quiet && (quiet.ends - quiet.begins) / 3_600_000
    }
    expect(hours('2026-03-08 01:00')).toBe(10)
    expect(hours('2026-11-01 04:00')).toBe(12)
  })
})

describe('moveOutOfQuietHours', () => {
  const zone = 'America/New_York'
  const at = epochIn(zone)
  const quietHours = { settings: nights, zone }
  const eventAt = at('2026-03-03 20:30')

  it('keeps an alert outside quiet hours', () => {
    expect(moveOutOfQuietHours({ at: at('2026-03-03 20:59'), eventAt, dueAt: null }, quietHours)).toBe(
      at('2026-03-03 20:59'),
    )
  })

  it('moves an alert to the end of quiet hours', () => {
    const dueAt = at('2026-03-04 20:30')
    expect(moveOutOfQuietHours({ at: at('2026-03-03 21:30'), eventAt, dueAt }, quietHours)).toBe(
      at('2026-03-04 08:00'),
    )
  })

  it('moves an alert before quiet hours if they end at the due time or later', () => {
    const dueAt = at('2026-03-04 08:00')
    expect(moveOutOfQuietHours({ at: at('2026-03-03 21:30'), eventAt, dueAt }, quietHours)).toBe(
      at('2026-03-03 20:59'),
    )
  })

  it('keeps an alert that may stay, or waits for the end, if the minute before is not after the event', () => {
    const dueAt = at('2026-03-04 00:00')
    const late = { at: at('2026-03-03 21:09'), eventAt: at('2026-03-03 20:59'), dueAt }
    expect(moveOutOfQuietHours({ ...late, mayStay: true }, quietHours)).toBe(late.at)
    expect(moveOutOfQuietHours(late, quietHours)).toBe(at('2026-03-04 08:00'))
  })
})

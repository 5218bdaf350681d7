import { describe, expect, it } from 'vitest'
import { findPausedUntil, findPauseEnd } from '#shared/rules/alerts/pause'
import { toEpoch, toIso } from '#shared/time/instant'

const settings = { alertTime: '09:00' } as const
const end = (pause: Parameters<typeof findPauseEnd>[0], at: string, zone: string) => {
  const until = findPauseEnd(pause, { now: Date.parse(at), zone, settings })
  return until === null ? null : toIso(until)
}

describe('findPauseEnd', () => {
  it('returns one hour later, even when the clocks change', () => {
    expect(end('hour', '2026-03-08T06:30:00Z', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z')
  })

  it.each([
    ['America/New_York', '2026-03-07T23:00:00Z', '2026-03-08T13:00:00.000Z'],
    ['Asia/Kolkata', '2026-03-07T23:00:00Z', '2026-03-09T03:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-04T12:00:00Z', '2026-04-04T22:30:00.000Z'],
  ])('returns the alert hour of the next day in %s, in local time', (zone, at, until) => {
    expect(end('until-tomorrow', at, zone)).toBe(until)
  })

  it('returns null for no-longer', () => {
    expect(end('no-longer', '2026-03-07T23:00:00Z', 'UTC')).toBeNull()
  })
})

describe('findPausedUntil', () => {
  const now = toEpoch('2026-03-07T23:00:00.000Z')

  it('returns the end of a pause until it is reached', () => {
    expect(findPausedUntil('2026-03-07T23:00:01.000Z', now)).toBe(now + 1000)
    expect(findPausedUntil('2026-03-07T23:00:00.000Z', now)).toBeNull()
    expect(findPausedUntil(null, now)).toBeNull()
  })

  it('returns null for a pause that was stored while the clock was wrong', () => {
    expect(findPausedUntil('2027-03-07T23:00:00.000Z', now)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { isCallTime } from '#shared/rules/facts/call-time'
import { epochIn } from '#tests/support/builders/local-time'

describe('isCallTime', () => {
  it.each([
    ['08:59', false],
    ['09:00', true],
    ['16:59', true],
    ['17:00', false],
  ])('returns at %s: %s', (time, expected) => {
    for (const zone of ['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe']) {
      const now = epochIn(zone)(`2026-03-10 ${time}`)
      expect(isCallTime({ zone: null, interviews: [] }, { now, zone }), zone).toBe(expected)
    }
  })

  it("uses the employer's zone if this machine knows it, and otherwise the user's", () => {
    const now = epochIn('Europe/Berlin')('2026-03-10 10:00')
    expect(isCallTime({ zone: 'Europe/Berlin', interviews: [] }, { now, zone: 'America/New_York' })).toBe(
      true,
    )
    expect(isCallTime({ zone: 'Mars/Base', interviews: [] }, { now, zone: 'America/New_York' })).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { getOffsetAt, isZone } from '#shared/time/zone'

const HOUR = 3_600_000

describe('isZone', () => {
  it.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC', 'Etc/GMT+5'])(
    'accepts %s',
    (name) => {
      expect(isZone(name)).toBe(true)
    },
  )

  it.each(['', 'Mars/Base', 'New York', '2020-01-01T00:00[Europe/Berlin]', '__proto__', '../UTC'])(
    'rejects %j',
    (name) => {
      expect(isZone(name)).toBe(false)
    },
  )
})

describe('offsetAt', () => {
  it('changes at the instant at which the clocks change', () => {
    const change = Date.parse('2026-03-08T07:00:00Z')
    expect(getOffsetAt(change - 1, 'America/New_York')).toBe(-5 * HOUR)
    expect(getOffsetAt(change, 'America/New_York')).toBe(-4 * HOUR)
  })

  it('handles a summer time of half an hour', () => {
    const change = Date.parse('2026-04-04T15:00:00Z')
    expect(getOffsetAt(change - 1, 'Australia/Lord_Howe')).toBe(11 * HOUR)
    expect(getOffsetAt(change, 'Australia/Lord_Howe')).toBe(10.5 * HOUR)
  })

  it('treats an unknown zone as UTC', () => {
    expect(getOffsetAt(Date.parse('2026-07-01T00:00:00Z'), 'Mars/Base')).toBe(0)
  })

  it('returns the same result after its caches have overflowed', () => {
    const summer = Date.parse('2026-07-01T12:00:00Z')
    for (let day = 0; day < 25_000; day++) getOffsetAt(day * 24 * HOUR, 'Etc/GMT+5')
    for (let hour = 1; hour <= 80; hour++) getOffsetAt(summer, `Nowhere/${'x'.repeat(hour)}`)
    expect(getOffsetAt(summer, 'America/New_York')).toBe(-4 * HOUR)
    expect(getOffsetAt(summer, 'Etc/GMT+5')).toBe(-5 * HOUR)
  })
})

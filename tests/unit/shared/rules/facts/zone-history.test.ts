import { describe, expect, it } from 'vitest'
import { createZoneAt, dropPresentZone, extendZoneHistory } from '#shared/rules/facts/zone-history'

const home = { zone: 'America/New_York', until: '2026-03-04T12:00:00.000Z' } as const
const trip = { zone: 'Asia/Kolkata', until: '2026-03-08T12:00:00.000Z' } as const
const at = (time: string) => Date.parse(`${time}Z`)

describe('createZoneAt', () => {
  it.each([
    ['2026-03-01T00:00', 'America/New_York'],
    ['2026-03-04T12:00', 'America/New_York'],
    ['2026-03-04T12:01', 'Asia/Kolkata'],
    ['2026-03-08T12:01', 'Europe/Berlin'],
  ])("returns the user's zone at %s", (time, zone) => {
    expect(createZoneAt([home, trip], 'Europe/Berlin')(at(time))).toBe(zone)
  })

  it('returns the present zone if no alert has fired', () => {
    expect(createZoneAt([], 'Australia/Lord_Howe')(at('2026-03-01T00:00'))).toBe('Australia/Lord_Howe')
  })

  it('returns the present zone in place of one that this machine does not know', () => {
    const zoneThen = createZoneAt([{ ...home, zone: 'Nowhere/Land' }], 'Asia/Kolkata')
    expect(zoneThen(at('2026-03-01T00:00'))).toBe('Asia/Kolkata')
  })
})

describe('dropPresentZone', () => {
  it('leaves out the last entry if it is the present zone', () => {
    expect(dropPresentZone([home, trip], trip.zone)).toEqual([home])
    expect(dropPresentZone([home, trip], home.zone)).toEqual([home, trip])
    expect(dropPresentZone([home], home.zone)).toEqual([])
  })
})

describe('extendZoneHistory', () => {
  it('extends the entry of the present zone, and adds one for a new zone', () => {
    const later = extendZoneHistory([home], { zone: home.zone, now: at('2026-03-05T09:00') })
    expect(later).toEqual([{ ...home, until: '2026-03-05T09:00:00.000Z' }])
    expect(extendZoneHistory([home], { zone: trip.zone, now: at('2026-03-08T12:00') })).toEqual([home, trip])
  })

  it('does not shorten an entry when the clock is set back', () => {
    expect(extendZoneHistory([home], { zone: home.zone, now: at('2025-03-05T09:00') })).toEqual([home])
  })

  it('drops the oldest of more than two hundred entries', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ ...(index % 2 === 0 ? home : trip) }))
    expect(extendZoneHistory(many, { zone: 'Europe/Berlin', now: at('2026-03-09T00:00') })).toHaveLength(200)
  })
})

import { describe, expect, it } from 'vitest'
import { settledStays, stayingOn, zoneAt } from '#shared/rules/facts/zone-history'

const home = { zone: 'America/New_York', until: '2026-03-04T12:00:00.000Z' } as const
const trip = { zone: 'Asia/Kolkata', until: '2026-03-08T12:00:00.000Z' } as const
const at = (wall: string) => Date.parse(`${wall}Z`)

describe('zoneAt', () => {
  it.each([
    ['2026-03-01T00:00', 'America/New_York'],
    ['2026-03-04T12:00', 'America/New_York'],
    ['2026-03-04T12:01', 'Asia/Kolkata'],
    ['2026-03-08T12:01', 'Europe/Berlin'],
  ])('says where the user was at %s', (wall, zone) => {
    expect(zoneAt([home, trip], 'Europe/Berlin')(at(wall))).toBe(zone)
  })

  it('is where the user is while no alert was given', () => {
    expect(zoneAt([], 'Australia/Lord_Howe')(at('2026-03-01T00:00'))).toBe('Australia/Lord_Howe')
  })

  it('reads a zone that this machine does not know as the one the user is in', () => {
    const lost = zoneAt([{ ...home, zone: 'Nowhere/Land' }], 'Asia/Kolkata')
    expect(lost(at('2026-03-01T00:00'))).toBe('Asia/Kolkata')
  })
})

describe('settledStays', () => {
  it('leaves out the stay that goes on, which differs from nothing', () => {
    expect(settledStays([home, trip], trip.zone)).toEqual([home])
    expect(settledStays([home, trip], home.zone)).toEqual([home, trip])
    expect(settledStays([home], home.zone)).toEqual([])
  })
})

describe('stayingOn', () => {
  it('prolongs the stay the user is in, and begins another in another zone', () => {
    const later = stayingOn([home], { zone: home.zone, now: at('2026-03-05T09:00') })
    expect(later).toEqual([{ ...home, until: '2026-03-05T09:00:00.000Z' }])
    expect(stayingOn([home], { zone: trip.zone, now: at('2026-03-08T12:00') })).toEqual([home, trip])
  })

  it('takes nothing back when the clock is set back', () => {
    expect(stayingOn([home], { zone: home.zone, now: at('2025-03-05T09:00') })).toEqual([home])
  })

  it('forgets the oldest of more than two hundred', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ ...(index % 2 === 0 ? home : trip) }))
    expect(stayingOn(many, { zone: 'Europe/Berlin', now: at('2026-03-09T00:00') })).toHaveLength(200)
  })
})

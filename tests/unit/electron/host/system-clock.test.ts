import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSystemClock } from '#electron/host/system-clock'

describe('createSystemClock', () => {
  const before = process.env.TZ

  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 }))

  afterEach(() => {
    vi.useRealTimers()
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  it('returns the time of the machine', () => {
    expect(createSystemClock().now()).toBe(1_000_000)
  })

  it('returns the zone that TZ names and does not change TZ', () => {
    process.env.TZ = 'Australia/Lord_Howe'
    expect(createSystemClock().zone()).toBe('Australia/Lord_Howe')
    expect(process.env.TZ).toBe('Australia/Lord_Howe')
  })

  it('notices a new zone within a minute', () => {
    process.env.TZ = 'Europe/Berlin'
    const clock = createSystemClock()
    expect(clock.zone()).toBe('Europe/Berlin')
    process.env.TZ = 'America/New_York'
    vi.setSystemTime(1_059_999)
    expect(clock.zone()).toBe('Europe/Berlin')
    vi.setSystemTime(1_060_000)
    expect(clock.zone()).toBe('America/New_York')
  })

  it('looks the zone up again when the clock was set back', () => {
    process.env.TZ = 'Europe/Berlin'
    const clock = createSystemClock()
    clock.zone()
    process.env.TZ = 'America/New_York'
    vi.setSystemTime(500_000)
    expect(clock.zone()).toBe('America/New_York')
  })

  it('leaves the environment unchanged if TZ is not set', () => {
    delete process.env.TZ
    expect(createSystemClock().zone()).not.toBe('')
    expect('TZ' in process.env).toBe(false)
  })

  it('returns UTC if the system cannot name the zone', () => {
    process.env.TZ = 'Nowhere/At_All'
    expect(createSystemClock().zone()).toBe('UTC')
  })
})

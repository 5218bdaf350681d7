import { describe, expect, it } from 'vitest'
import { sayDay } from '#shared/time/say-day'

describe('sayDay', () => {
  it('names weekday, day and month, and no year', () => {
    expect(sayDay('2026-03-06')).toBe('Friday 6 March')
    expect(sayDay('2031-12-31')).toBe('Wednesday 31 December')
  })
})

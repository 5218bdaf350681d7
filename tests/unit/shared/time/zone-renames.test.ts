import { describe, expect, it } from 'vitest'
import { formatZoneCity } from '#shared/time/zone-renames'

describe('formatZoneCity', () => {
  it.each([
    ['Europe/Berlin', 'Berlin'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['Asia/Calcutta', 'Kolkata'],
    ['UTC', 'UTC'],
  ])('names %s after its city', (zone, text) => {
    expect(formatZoneCity(zone)).toBe(text)
  })
})

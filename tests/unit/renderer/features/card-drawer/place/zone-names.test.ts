import { describe, expect, it } from 'vitest'
import { formatCountry, listCountryOptions } from '#renderer/features/card-drawer/place/country-names'
import { formatZone, listZoneOptions } from '#renderer/features/card-drawer/place/zone-names'

describe('formatZone', () => {
  it.each([
    ['America/New_York', 'New York (America)'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires (America, Argentina)'],
    ['UTC', 'UTC'],
  ])('names %s by its city', (zone, name) => {
    expect(formatZone(zone)).toBe(name)
  })
})

describe('listZoneOptions', () => {
  it('lists every zone once, sorted by name, and the one in use', () => {
    const names = listZoneOptions('Mars/Olympus').map(({ name }) => name)
    expect(names).toContain('Berlin (Europe)')
    expect(names).toContain('UTC')
    expect(names).toContain('Olympus (Mars)')
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  })
})

describe('listCountryOptions', () => {
  it('names countries in English', () => {
    const names = listCountryOptions().map(({ name }) => name)
    expect(names).toContain('Germany')
    expect(new Set(names).size).toBe(names.length)
    expect(formatCountry('JP')).toBe('Japan')
  })
})

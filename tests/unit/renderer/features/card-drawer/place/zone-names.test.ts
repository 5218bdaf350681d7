import { describe, expect, it } from 'vitest'
import { countryName, countryOptions } from '#renderer/features/card-drawer/place/country-names'
import { zoneName, zoneOptions } from '#renderer/features/card-drawer/place/zone-names'

describe('formatZone', () => {
  it.each([
    ['America/New_York', 'New York (America)'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires (America, Argentina)'],
    ['UTC', 'UTC'],
  ])('names %s by its city', (zone, name) => {
    expect(zoneName(zone)).toBe(name)
  })
})

describe('listZoneOptions', () => {
  it('lists every zone once, sorted by name, and the one in use', () => {
    const names = zoneOptions('Mars/Olympus').map(({ name }) => name)
    expect(names).toContain('Berlin (Europe)')
    expect(names).toContain('UTC')
    expect(names).toContain('Olympus (Mars)')
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  })
})

describe('listCountryOptions', () => {
  it('names countries in English', () => {
    const names = countryOptions().map(({ name }) => name)
    expect(names).toContain('Germany')
    expect(new Set(names).size).toBe(names.length)
    expect(countryName('JP')).toBe('Japan')
  })
})

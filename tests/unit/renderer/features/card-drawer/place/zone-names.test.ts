import { describe, expect, it } from 'vitest'
import { findOnlyOption, findOptions } from '#renderer/components/find-options'
import { zoneAbbreviations } from '#renderer/features/card-drawer/place/zone-abbreviations'
import { zoneCities } from '#renderer/features/card-drawer/place/zone-cities'
import { formatZone, listZoneOptions } from '#renderer/features/card-drawer/place/zone-names'
import { isZone } from '#shared/time/zone'

const zones = listZoneOptions(null)

describe('formatZone', () => {
  it.each([
    ['America/New_York', 'New York (America)'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires (America, Argentina)'],
    ['Asia/Calcutta', 'Kolkata (Asia)'],
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

  it('keeps the name under which the chosen zone is stored', () => {
    const options = listZoneOptions('Asia/Calcutta').filter(({ name }) => name === 'Kolkata (Asia)')
    expect(options.map(({ value }) => value)).toEqual(['Asia/Calcutta'])
  })

  it.each([
    ['Kolkata', 'Asia/Kolkata'],
    ['Calcutta', 'Asia/Kolkata'],
    ['Kyiv', 'Europe/Kyiv'],
    ['Kiev', 'Europe/Kyiv'],
    ['Ho Chi Minh', 'Asia/Ho_Chi_Minh'],
    ['Saigon', 'Asia/Ho_Chi_Minh'],
    ['Kathmandu', 'Asia/Kathmandu'],
    ['Yangon', 'Asia/Yangon'],
    ['Rangoon', 'Asia/Yangon'],
    ['Nuuk', 'America/Nuuk'],
    ['Faroe', 'Atlantic/Faroe'],
    ['Asmara', 'Africa/Asmara'],
    ['ET', 'America/New_York'],
    ['est', 'America/New_York'],
    ['EDT', 'America/New_York'],
    ['CT', 'America/Chicago'],
    ['CST', 'America/Chicago'],
    ['MT', 'America/Denver'],
    ['PT', 'America/Los_Angeles'],
    ['PST', 'America/Los_Angeles'],
    ['CET', 'Europe/Berlin'],
    ['BST', 'Europe/London'],
    ['San Francisco', 'America/Los_Angeles'],
    ['Seattle', 'America/Los_Angeles'],
    ['Boston', 'America/New_York'],
    ['Calgary', 'America/Edmonton'],
    ['Mumbai', 'Asia/Kolkata'],
    ['Bangalore', 'Asia/Kolkata'],
    ['Munich', 'Europe/Berlin'],
    ['münchen', 'Europe/Berlin'],
    ['Toronto', 'America/Toronto'],
    ['New York', 'America/New_York'],
    ['London', 'Europe/London'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['UTC', 'UTC'],
  ])('takes %s for %s', (text, zone) => {
    expect(findOnlyOption(zones, text)?.value).toBe(zone)
  })

  it('never offers Bucharest for Eastern time', () => {
    for (const text of ['ET', 'EST', 'Eastern'])
      expect(findOptions(zones, text).map(({ option }) => option.value)).not.toContain('Europe/Bucharest')
  })

  it('offers all zones of an ambiguous abbreviation and takes none', () => {
    expect(findOptions(zones, 'IST').map(({ option }) => option.value)).toEqual([
      'Europe/Dublin',
      'Asia/Jerusalem',
      'Asia/Kolkata',
      'Europe/Istanbul',
    ])
    expect(findOnlyOption(zones, 'IST')).toBeUndefined()
  })

  it('has only zones that exist in its tables', () => {
    const known = new Set(zones.map(({ value }) => value))
    for (const zone of [...Object.keys(zoneAbbreviations), ...Object.keys(zoneCities)]) {
      expect(known).toContain(zone)
      expect(isZone(zone)).toBe(true)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { findOnlyOption } from '#renderer/components/find-options'
import { formatCountry, listCountryOptions } from '#renderer/components/places/country-names'

const countries = listCountryOptions()

describe('listCountryOptions', () => {
  it('names countries in English', () => {
    const names = countries.map(({ name }) => name)
    expect(names).toContain('Germany')
    expect(new Set(names).size).toBe(names.length)
    expect(formatCountry('JP')).toBe('Japan')
  })

  it.each([
    ['USA', 'US'],
    ['US', 'US'],
    ['America', 'US'],
    ['UK', 'GB'],
    ['Britain', 'GB'],
    ['England', 'GB'],
    ['Holland', 'NL'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Czech Republic', 'CZ'],
    ['Czechia', 'CZ'],
    ['UAE', 'AE'],
    ['Ivory Coast', 'CI'],
    ['germ', 'DE'],
  ])('takes %s for %s', (text, code) => {
    expect(findOnlyOption(countries, text)?.value).toBe(code)
  })
})

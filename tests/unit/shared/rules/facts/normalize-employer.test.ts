import { describe, expect, it } from 'vitest'
import { normalizeEmployer } from '#shared/rules/facts/normalize-employer'

const isSame = (a: string, b: string) =>
  normalizeEmployer({ company: a }) === normalizeEmployer({ company: b })

describe('normalizeEmployer', () => {
  it.each([
    ['Northwind Optics', 'NORTHWIND OPTICS'],
    ['Café Müller', 'cafe muller'],
    ['Cafe\u0301 Nord', 'Café Nord'],
    ['Coca-Cola', 'Coca Cola'],
    ['Weiß GmbH', 'WEISS GMBH'],
    ['Οδός', 'ΟΔΟΣ'],
    ['Smith, Jones & Co.', 'smith jones co'],
    ['“Acme”', 'Acme'],
    ['北風', '北風'],
  ])('treats %s and %s as one employer', (a, b) => {
    expect(isSame(a, b)).toBe(true)
  })

  it.each([
    ['Northwind', 'Southwind'],
    ['C', 'C++'],
    ['???', '!!!'],
    ['🦊', '🐻'],
    ['شركة الشمال', 'شركة الجنوب'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(isSame(a, b)).toBe(false)
  })

  it('returns the right employer after its cache was cleared', () => {
    for (let n = 0; n < 21_000; n++) normalizeEmployer({ company: `Company ${n}` })
    expect(normalizeEmployer({ company: 'Company 1' })).toBe('company1')
  })
})

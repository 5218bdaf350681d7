import { describe, expect, it } from 'vitest'
import { employerOf } from '#shared/rules/facts/employer'

const same = (a: string, b: string) => employerOf({ company: a }) === employerOf({ company: b })

describe('employerOf', () => {
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
  ])('takes %s and %s for one', (a, b) => {
    expect(same(a, b)).toBe(true)
  })

  it.each([
    ['Northwind', 'Southwind'],
    ['C', 'C++'],
    ['???', '!!!'],
    ['🦊', '🐻'],
    ['شركة الشمال', 'شركة الجنوب'],
  ])('tells %s from %s', (a, b) => {
    expect(same(a, b)).toBe(false)
  })

  it('stays right over more names than it keeps', () => {
    for (let n = 0; n < 21_000; n++) employerOf({ company: `Company ${n}` })
    expect(employerOf({ company: 'Company 1' })).toBe('company1')
  })
})

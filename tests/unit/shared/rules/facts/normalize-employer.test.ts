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
    ['Ørsted A/S', 'Orsted'],
    ["L'Oréal", 'L’OREAL S.A.'],
    ['Northwind, Inc.', 'Northwind'],
    ['Northwind Ltd', 'Northwind LLC'],
    ['Northwind S. A.', 'Northwind SA'],
    ['Northwind GmbH & Co. KG', 'Northwind'],
    ['Northwind UG (haftungsbeschränkt)', 'Northwind'],
    ['Northwind Pty Ltd', 'Northwind'],
    ['Northwind Co., Ltd.', 'Northwind'],
    ['Northwind Sp. z o.o.', 'Northwind'],
    ['Northwind S.A. de C.V.', 'Northwind'],
    ['Smith & Co. Ltd', 'Smith & Co'],
    ['Ромашка ООО', 'ромашка'],
    ['北風 株式会社', '北風'],
    ['ｶﾞｽ', 'ガス'],
    ['2-Star', '2star'],
    ['Northwind Inc.', 'Northwind'],
    ['Halden & Frey GmbH & Co. KG', 'Halden & Frey'],
    ['Fjord, B.V.', 'FJORD'],
    ['Северный ветер', 'северныи ветер'],
  ])('treats %s and %s as one employer', (a, b) => {
    expect(isSame(a, b)).toBe(true)
  })

  it.each([
    ['Northwind', 'Southwind'],
    ['C', 'C++'],
    ['C', 'C#'],
    ['Studio 3', 'Studio 4'],
    ['Limited', 'Ltd'],
    ['SA Partners', 'Partners'],
    ['ガス', 'カス'],
    ['की', 'का'],
    ['???', '!!!'],
    ['🦊', '🐻'],
    ['شركة الشمال', 'شركة الجنوب'],
    ['C', 'C#'],
    ['Studio 1', 'Studio 2'],
    ['किरण', 'करण'],
    ['काम', 'कम'],
    ['ரவி', 'ரவ'],
    ['かき', 'がき'],
    ['バス', 'パス'],
    ['ไม้', 'ไม'],
    ['AG', 'SA'],
    ['Co. KG', 'Inc'],
    ['Coral', 'Coral-SA'],
    ['Incline', 'Cline'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(isSame(a, b)).toBe(false)
  })

  it('keeps one word even if every word is a legal form', () => {
    expect(normalizeEmployer({ company: 'Inc. Ltd.' })).toBe('inc')
    expect(normalizeEmployer({ company: 'AG' })).toBe('ag')
  })

  it('returns the right employer after its cache was cleared', () => {
    for (let n = 0; n < 21_000; n++) normalizeEmployer({ company: `Company ${n}` })
    expect(normalizeEmployer({ company: 'Company 1' })).toBe('company1')
  })
})

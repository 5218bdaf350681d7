import { describe, expect, it } from 'vitest'
import { foldText, foldToLetters } from '#shared/text/fold-text'

describe('foldText', () => {
  it.each([
    ['Zürich', 'zurich'],
    ['STRASSE', foldText('Straße')],
    ['ẞ', 'ss'],
    ['ﬁlm', 'film'],
    ['Ｎｏｒｔｈ', 'north'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['Đặng', 'dang'],
    ['Ørsted', 'orsted'],
    ['Łukasz', 'lukasz'],
    ['Ærø', 'aero'],
    ['Işıl', 'isil'],
    ['İSTANBUL', 'istanbul'],
    ['Þórður', 'thordur'],
    ['L’Oréal', 'loreal'],
    ["O'Neil", foldText('O’Neil')],
    ['O`Neil', foldText('O´Neil')],
    ['Coca‑Cola', 'coca-cola'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['Οδός', foldText('ΟΔΟΣ')],
    ['Ёлка', foldText('елка')],
    ['ｶﾞｽ', foldText('ガス')],
    ['क़लम', foldText('क़लम')],
    ['❤️', foldText('❤')],
  ])('folds “%s” to “%s”', (text, as) => {
    expect(foldText(text)).toBe(as)
  })

  it.each([
    ['कि', 'का'],
    ['தமிழ்', 'தமழ'],
    ['ไม้', 'ไม'],
    ['がき', 'かき'],
    ['パス', 'バス'],
    ['שָׁלוֹם', 'שֻׁלוֹם'],
  ])('keeps the marks by which %s and %s differ', (a, b) => {
    expect(foldText(a)).not.toBe(foldText(b))
  })

  it('finds the beginning of a syllable of Hangul in it, as it is typed', () => {
    expect(foldText('삼성').startsWith(foldText('사'))).toBe(true)
  })
})

describe('foldToLetters', () => {
  it.each([
    ['“North-Wind” & Sons', 'northwindsons'],
    ['C#', 'c#'],
    ['C++', 'c++'],
    ['37 signals', '37signals'],
  ])('folds “%s” to “%s”', (text, as) => {
    expect(foldToLetters(text)).toBe(as)
  })
})

import { describe, expect, it } from 'vitest'
import { foldText, includesWords, parseSearchWords, toSearchText } from '#shared/text/search-words'
import { aCard } from '#tests/support/builders/card'
import { aPerson } from '#tests/support/builders/person'

describe('foldText', () => {
  it.each([
    ['Zürich', 'zurich'],
    ['STRASSE', foldText('Straße')],
    ['ﬁlm', 'film'],
    ['Ｎｏｒｔｈ', 'north'],
    ['ÅNGSTRÖM', 'angstrom'],
  ])('folds “%s” to “%s”', (text, as) => {
    expect(foldText(text)).toBe(as)
  })
})

describe('includesWords', () => {
  const text = toSearchText(
    aCard({
      company: 'Northwind Optics',
      role: 'Lens designer',
      people: [aPerson({ title: 'Dr.', name: 'Zoë Okafor', position: 'Head of Optics' })],
      notes: 'Their lab is in Zürich.\nSlow handover.',
    }),
  )

  it.each(['north', 'LENS', 'dr. zoe', 'head of', 'zurich', 'slow northwind', '', '  \t '])(
    'finds “%s”',
    (typed) => {
      expect(includesWords(text, parseSearchWords(typed))).toBe(true)
    },
  )

  it.each(['south', 'north south', 'opticslens'])('does not find “%s”', (typed) => {
    expect(includesWords(text, parseSearchWords(typed))).toBe(false)
  })
})

describe('parseSearchWords', () => {
  it('ignores invisible characters', () => {
    expect(parseSearchWords(' north\u200b\u0007 \u00a0 wind\n')).toEqual(['north', 'wind'])
  })
})

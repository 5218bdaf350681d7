import { describe, expect, it } from 'vitest'
import { findableText, folded, hasWords, wordsToFind } from '#shared/text/search-words'
import { aCard } from '#tests/support/builders/card'
import { aPerson } from '#tests/support/builders/person'

describe('foldText', () => {
  it.each([
    ['Zürich', 'zurich'],
    ['STRASSE', folded('Straße')],
    ['ﬁlm', 'film'],
    ['Ｎｏｒｔｈ', 'north'],
    ['ÅNGSTRÖM', 'angstrom'],
  ])('folds “%s” to “%s”', (text, as) => {
    expect(folded(text)).toBe(as)
  })
})

describe('includesWords', () => {
  const text = findableText(
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
      expect(hasWords(text, wordsToFind(typed))).toBe(true)
    },
  )

  it.each(['south', 'north south', 'opticslens'])('does not find “%s”', (typed) => {
    expect(hasWords(text, wordsToFind(typed))).toBe(false)
  })
})

describe('parseSearchWords', () => {
  it('ignores invisible characters', () => {
    expect(wordsToFind(' north\u200b\u0007 \u00a0 wind\n')).toEqual(['north', 'wind'])
  })
})

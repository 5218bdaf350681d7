import { describe, expect, it } from 'vitest'
import { includesTerms, parseSearchTerms, toSearchText } from '#shared/text/search-words'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'

describe('includesTerms', () => {
  const text = toSearchText(
    aCard({
      company: 'Northwind Optics',
      role: 'Lens designer',
      people: [
        aPerson({
          title: 'Dr.',
          name: 'Zoë O’Neil',
          position: 'Head of Optics',
          email: 'Zoe.ONeil@example.com',
          phone: '+49 (0)30 123-45 67',
        }),
      ],
      notes: 'Their lab is in Zürich.\nSlow handover on 2026-10-12. Also met مُحَمَّد and שָׁלוֹם.',
    }),
  )

  it.each([
    'north',
    'LENS',
    'dr. zoe',
    'head of',
    'zurich',
    'slow northwind',
    '',
    '  \t ',
    "o'neil",
    'oneil',
    'O’NEIL',
    'zoe.oneil@EXAMPLE',
    '+49 30 1234567',
    '0049301234567',
    '030 1234567',
    '(030) 123 45 67',
    '4567',
    'zoe 030 1234567',
    '2026-10-12',
    'محمد',
    'שלום',
  ])('finds “%s”', (typed) => {
    expect(includesTerms(text, parseSearchTerms(typed))).toBe(true)
  })

  it.each(['south', 'north south', 'opticslens', '040 1234567', '+44 30 1234567', 'tom 030 1234567'])(
    'does not find “%s”',
    (typed) => {
      expect(includesTerms(text, parseSearchTerms(typed))).toBe(false)
    },
  )

  it('finds what was said in an interview, and the thought on it', () => {
    const remarks = [{ personId: null, text: 'the quiet routes', thought: 'We had that at Lantern.' }]
    const said = toSearchText(aCard({ interviews: [anInterview({ remarks })] }))
    for (const typed of ['quiet routes', 'lantern'])
      expect(includesTerms(said, parseSearchTerms(typed))).toBe(true)
    expect(includesTerms(toSearchText(aCard({})), parseSearchTerms('lantern'))).toBe(false)
  })

  it.each([
    ['dang', 'Đặng'],
    ['orsted', 'Ørsted'],
    ['lukasz', 'Łukasz'],
    ['aero', 'Ærø'],
    ['isil', 'Işıl'],
    ['loreal', "L'Oréal"],
    ["l'oreal", 'L’Oréal'],
    ['がく', 'がく'],
  ])('finds with “%s” the company %s', (typed, company) => {
    expect(includesTerms(toSearchText(aCard({ company })), parseSearchTerms(typed))).toBe(true)
  })

  it.each([
    ['かき', 'がき'],
    ['का', 'कि'],
  ])('does not find with “%s” the company %s', (typed, company) => {
    expect(includesTerms(toSearchText(aCard({ company })), parseSearchTerms(typed))).toBe(false)
  })
})

describe('parseSearchTerms', () => {
  it('ignores invisible characters', () => {
    expect(parseSearchTerms(' north\u200b\u0007 \u00a0 wind\n').flatMap(({ words }) => words)).toEqual([
      'north',
      'wind',
    ])
  })
})

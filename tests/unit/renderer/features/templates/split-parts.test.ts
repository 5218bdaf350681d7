import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitParts } from '#renderer/features/templates/split-parts'
import { findTemplateMistakes } from '#shared/text/template/find-template-mistakes'

const listKinds = (source: string) =>
  splitParts(source, findTemplateMistakes(source)).map(({ kind, text }) => [kind, text])

describe('splitParts', () => {
  it('tells text, fields, conditions and mistakes apart', () => {
    expect(listKinds('Hi {{shortName}}{{#remote}}, {{company}{{/remote}}')).toEqual([
      ['text', 'Hi '],
      ['field', '{{shortName}}'],
      ['condition', '{{#remote}}'],
      ['text', ', '],
      ['mistake', '{{company}'],
      ['condition', '{{/remote}}'],
    ])
  })

  it('tints nothing in a text with very many fields', () => {
    expect(splitParts('{{company}}'.repeat(900), [])).toHaveLength(1)
  })

  it('loses nothing of any text, whatever is marked', () => {
    const piece = fc.constantFrom('{{', '}}', '{', '}', '#remote', '/remote', 'company', ' ', '\n')
    const place = fc.record({ start: fc.nat({ max: 60 }), end: fc.nat({ max: 80 }) })
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.array(place, { maxLength: 4 }), (pieces, places) => {
        const source = pieces.join('')
        const parts = splitParts(
          source,
          places.filter(({ start, end }) => start < end),
        )
        expect(parts.map(({ text }) => text).join('')).toBe(source)
      }),
    )
  })
})

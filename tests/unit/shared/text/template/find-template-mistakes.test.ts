import fc from 'fast-check'
import Mustache from 'mustache'
import { describe, expect, it } from 'vitest'
import { templateIds, tones } from '#shared/model/template'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import { fieldGroups } from '#shared/text/template/field-groups'
import { findTemplateMistakes } from '#shared/text/template/find-template-mistakes'
import { parseTemplate } from '#shared/text/template/parse-template'
import { conditionNames, fieldNames } from '#shared/text/template/template-fields'

/** Returns each mistake with the part of the text that it marks. */
const listMarked = (source: string) =>
  findTemplateMistakes(source).map(({ start, end, text }) => [source.slice(start, end), text])

describe('findTemplateMistakes', () => {
  it.each([
    ['Hi {{shortName}, thanks', '{{shortName}', 'One } is missing. Write {{shortName}}.'],
    ['{{{company}} today', '{{{company}}', 'One } is missing. Write {{{company}}}.'],
    ['Hi {shortName}},', '{shortName}}', 'One { is missing. Write {{shortName}}.'],
    ['Hi {shortName},', '{shortName}', 'A field needs two braces on each side. Write {{shortName}}.'],
    ['{#remote}} x {{/remote}}', '{#remote}}', 'One { is missing. Write {{#remote}}.'],
    ['Hi {{shortName}}},', '{{shortName}}}', 'There is one } too many. Write {{shortName}}.'],
    ['Hi {{shortName, thanks', '{{shortName', 'The closing }} is missing. Write {{shortName}}.'],
    ['Hi {{shortName\n}}', '{{shortName', 'The closing }} is missing. Write {{shortName}}.'],
    ['Hi {{', '{{', 'The closing }} is missing. Close it or remove it.'],
    ['{{}}', '{{}}', '{{}} is empty. Put a field into it, or remove it.'],
    ['{{shortname}}', '{{shortname}}', '{{shortname}} isn’t a field. Did you mean {{shortName}}?'],
    ['{{compnay}}', '{{compnay}}', '{{compnay}} isn’t a field. Did you mean {{company}}?'],
    ['{{salary}}', '{{salary}}', '{{salary}} isn’t a field. Remove it or choose one from the list.'],
    ['{{#hasRemarks}}x{{/hasRemarks}}', '{{#hasRemarks}}', 'Did you mean {{#hasRemark}}?'],
    ['{{remote}}', '{{remote}}', 'Write {{#remote}} before the text it’s for, and {{/remote}} after it.'],
    ['{{#remote}}x', '{{#remote}}', '{{#remote}} never ends. Put {{/remote}} where its text ends.'],
    ['x{{/remote}}', '{{/remote}}', '{{/remote}} ends nothing. Put {{#remote}} before it, or remove it.'],
    ['{{#remote}}{{^onSite}}x{{/onSite}}', '{{^onSite}}', 'Put {{/remote}} before it.'],
    ['{{> other}}', '{{> other}}', '{{>…}} can’t be used in a template. Remove it.'],
  ])('marks what is wrong in %j', (source, marked, sentence) => {
    const [first] = listMarked(source)
    expect(first?.[0]).toBe(marked)
    expect(first?.[1]).toContain(sentence)
  })

  it('finds every mistake of a text, in its order', () => {
    expect(listMarked('{{nobody}} and {{company} and {{#remote}} on').map(([marked]) => marked)).toEqual([
      '{{nobody}}',
      '{{company}',
      '{{#remote}}',
    ])
  })

  it.each([
    'Braces {like these} or {x} are no fields, nor is }}.',
    '{{! A comment { with braces } }}{{ company }}{{&company}}{{{company}}}',
    '{{#remote}}by phone{{/remote}}{{^remote}}in person{{/remote}}',
  ])('finds nothing in %j', (source) => {
    expect(findTemplateMistakes(source)).toEqual([])
  })

  it.each(templateIds)('finds nothing in any wording of %s', (id) => {
    for (const tone of tones)
      for (const { subject, body } of Object.values(builtInTemplates[id].wordings[tone]).flat())
        expect([...findTemplateMistakes(subject), ...findTemplateMistakes(body)]).toEqual([])
  })

  it('lets nothing through that Mustache reads otherwise', () => {
    const piece = fc.constantFrom(
      ...['{{', '}}', '{', '}', '#', '^', '/', '>', '=', '&', '!', ' ', '\n', 'a'],
      ...['company', 'remote', '{{company}}', '{{#remote}}', '{{/remote}}'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('')
        if (findTemplateMistakes(source).length > 0) {
          expect(() => parseTemplate(source)).toThrow()
          return
        }
        const known = new Set<string>([...fieldNames, ...conditionNames])
        const tokens = new Mustache.Writer().parse(source, ['{{', '}}']) as [string, string, number, number][]
        for (const [kind, name] of tokens.filter(([kind]) => kind !== 'text' && kind !== '!')) {
          expect(['name', '&', '#', '^']).toContain(kind)
          expect(known).toContain(name)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    '{{'.repeat(5000),
    '{'.repeat(10_000),
    '{{#remote}}'.repeat(900),
    '{{a} '.repeat(2000),
    `{${'a'.repeat(9998)}`,
    `{{${' '.repeat(9998)}`,
    '{{! '.repeat(2500),
    `${'{{company}}'.repeat(900)}`,
  ])('lists at most twenty mistakes of 10,000 characters, whatever they are', (source) => {
    expect(findTemplateMistakes(source).length).toBeLessThanOrEqual(20)
  })
})

describe('fieldGroups', () => {
  it('hold each field and condition once', () => {
    const grouped = fieldGroups.flatMap(({ fields }) => fields)
    expect(grouped.toSorted()).toEqual([...fieldNames, ...conditionNames].toSorted())
  })
})

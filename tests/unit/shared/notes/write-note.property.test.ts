import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINE_MAX, TEXT_MAX } from '#shared/model/scalars'
import { templateIds } from '#shared/model/template'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import { writeNote } from '#shared/notes/write-note'
import { countWords } from '#shared/text/plain-text'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aPromise } from '#tests/support/builders/promise'
import { someSettings } from '#tests/support/builders/workspace'
import { aFollowUp, aNoteRequest, aScreenedCard, at } from '../templates/a-note-request.ts'

const plain = ['lens', 'coating', 'the', 'Team', 'tests', 'nine', 'days', 'Ünal', 'R&D']
const words = (max: number) =>
  fc.array(fc.constantFrom(...plain), { maxLength: max }).map((list) => list.join(' '))
const aDay = fc.constantFrom('2026-03-04' as const, '2026-03-06' as const, '2026-03-31' as const)

/** Any card, from one with only a company to one with every field filled in. */
const anyRequest = fc
  .record({
    template: fc.constantFrom(...templateIds),
    company: words(3).map((name) => name || 'Northwind Optics'),
    role: words(4),
    person: words(3),
    title: fc.constantFrom('', 'Dr.'),
    isNamed: fc.boolean(),
    yourName: words(2),
    kind: fc.constantFrom('phone' as const, 'video' as const, 'on-site' as const, 'other' as const),
    topics: fc.array(words(8), { maxLength: 3 }),
    told: fc.tuple(words(60), words(60), words(60)),
    sellingPoints: fc.array(words(10), { maxLength: 4 }),
    terms: fc.oneof(
      fc.constant(null),
      fc.constant({ kind: 'no-date' as const }),
      aDay.map((date) => ({ kind: 'decide-by' as const, date })),
      aDay.map((date) => ({ kind: 'call-on' as const, date })),
    ),
    hasNext: fc.boolean(),
    now: fc.integer({ min: at('2026-03-03 15:30'), max: at('2026-05-03 15:30') }),
    zone: fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
  })
  .map((known) => {
    const interview = anInterview({
      kind: known.kind,
      personIds: known.isNamed ? ['jane'] : [],
      topics: known.topics,
      learned: known.told[0],
      challenge: known.told[1],
      strengths: known.told[2],
    })
    const next = anInterview({ id: 'next', start: '2026-06-12T14:00:00.000Z' })
    return aNoteRequest({
      card: aScreenedCard({
        company: known.company,
        role: known.role,
        people: [aPerson({ name: known.person || 'Jane Okafor', title: known.title })],
        interviews: known.hasNext ? [interview, next] : [interview],
        theirPromises: known.terms ? [aPromise({ terms: known.terms })] : [],
        sellingPoints: known.sellingPoints,
      }),
      settings: someSettings({ yourName: known.yourName }),
      followUp: aFollowUp({ template: known.template, personId: known.isNamed ? 'jane' : null }),
      now: known.now,
      zone: known.zone,
    })
  })

const hostile = [
  '{{constructor}}',
  '{{#remote}}{{/remote}}',
  "O'Neil & <b>Sons</b>",
  'שלום עולם',
  '\u202eevil\u202c',
  '👩‍👩‍👧‍👦'.repeat(18),
  'x'.repeat(LINE_MAX),
  'name '.repeat(40).trim(),
  '$& $1 \\n %s',
  '__proto__',
  'a\u0000b\u0007c',
]

describe('writeNote', () => {
  it('writes a well-formed note whatever is known', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { subject, body, template } = writeNote(request)
        for (const text of [subject, body]) {
          expect(text).not.toMatch(/undefined|NaN|\[object|\{\{|\}\}/)
          expect(text).not.toMatch(/ {2}| [,.;:?!]|\n{3}|[ \t]$|\(\)|\.\./m)
        }
        expect(body).toBe(body.trim())
        if (builtInTemplates[template].kind === 'script') return
        expect(countWords(body)).toBeGreaterThanOrEqual(60)
        expect(countWords(body)).toBeLessThanOrEqual(180)
      }),
      { numRuns: 600 },
    )
  })

  it('treats any name as plain text', () => {
    const anyName = fc.constantFrom(...hostile)
    fc.assert(
      fc.property(
        anyName,
        anyName,
        anyName,
        fc.constantFrom(...templateIds),
        (company, name, role, template) => {
          const card = aScreenedCard({ company, role, people: [aPerson({ name })] })
          const { subject, body, title } = writeNote(
            aNoteRequest({ card, followUp: aFollowUp({ template }) }),
          )
          expect(subject.length).toBeLessThanOrEqual(LINE_MAX)
          expect(title.length).toBeLessThanOrEqual(LINE_MAX)
          expect(body.length).toBeLessThanOrEqual(TEXT_MAX)
          expect(body).not.toMatch(/&amp;|&lt;|&#|\[object|function /)
          // biome-ignore lint/suspicious/noControlCharactersInRegex: no control character may remain
          expect(body).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/)
          expect(body.isWellFormed() && subject.isWellFormed()).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each(['{{constructor}}', "O'Neil & <b>Sons</b>", 'שלום עולם', '$& $1 \\n %s', 'x'.repeat(LINE_MAX)])(
    'keeps the company %j as it was typed',
    (company) => {
      expect(writeNote(aNoteRequest({ card: aScreenedCard({ company }) })).body).toContain(company)
    },
  )
})

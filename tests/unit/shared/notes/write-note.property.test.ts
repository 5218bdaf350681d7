import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINE_MAX, TEXT_MAX } from '#shared/model/scalars'
import { templateIds, tones } from '#shared/model/template'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import { stepsOfTemplates } from '#shared/notes/template-groups'
import { writeNote } from '#shared/notes/write-note'
import { countWords } from '#shared/text/plain-text'
import { anAnswer } from '#tests/support/builders/answer'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'
import { limitRuns, seed } from '#tests/support/builders/seed'
import { someSettings } from '#tests/support/builders/workspace'
import { findFalsehoods } from '#tests/support/notes/find-falsehoods'
import { aFollowUp, aNoteRequest, aScreenedCard, at } from '../templates/a-note-request.ts'

const plain = ['lens', 'coating', 'the', 'Team', 'tests', 'nine', 'days', 'Ünal', 'R&D']
const words = (max: number) =>
  fc.array(fc.constantFrom(...plain), { maxLength: max }).map((list) => list.join(' '))
/** What is jotted down, in words that no template contains. */
const jotting = (max: number) =>
  fc
    .array(fc.constantFrom('zebra', 'quilt', 'She', 'hums', 'Vex.'), { minLength: 2, maxLength: max })
    .map((list) => list.join(' '))
const aDay = fc.constantFrom('2026-03-04' as const, '2026-03-06' as const, '2026-03-31' as const)
const aTerm = fc.oneof(
  fc.constant({ kind: 'no-date' as const }),
  aDay.map((date) => ({ kind: 'decide-by' as const, date })),
  aDay.map((date) => ({ kind: 'call-on' as const, date })),
)

/** Any card, from one with only a company to one with every field filled in. */
const anyRequest = fc
  .record({
    template: fc.constantFrom(...templateIds),
    tone: fc.constantFrom(...tones),
    channel: fc.constantFrom('email' as const, 'linkedin' as const, 'text' as const),
    wording: fc.option(fc.nat({ max: 4 })),
    company: words(3).map((name) => name || 'Northwind Optics'),
    role: words(4),
    person: words(3),
    title: fc.constantFrom('', 'Dr.'),
    phone: fc.constantFrom('', '+1 555 0100'),
    isNamed: fc.boolean(),
    yourName: words(2),
    kind: fc.constantFrom('phone' as const, 'video' as const, 'on-site' as const, 'other' as const),
    status: fc.constantFrom('planned' as const, 'planned' as const, 'did-not-happen' as const),
    topics: fc.array(jotting(8), { maxLength: 3 }),
    told: fc.tuple(jotting(60), jotting(60), jotting(60)),
    remarks: fc.array(
      fc.record({
        personId: fc.constantFrom(null, 'jane'),
        text: fc.oneof(words(24), fc.constant('She hums at night')),
        thought: fc.option(fc.oneof(words(44), fc.constantFrom('She hums', 'it was lens. the team won!')), {
          nil: undefined,
        }),
      }),
      { maxLength: 2 },
    ),
    wouldBring: fc.array(words(10), { maxLength: 3 }),
    sellingPoints: fc.array(jotting(10), { maxLength: 4 }),
    promise: fc.constantFrom('Send the portfolio', 'send her my deck tomorrow', 'Call Jane', 'Zebra quilt'),
    terms: fc.option(aTerm),
    answer: fc.option(
      fc.oneof(
        fc.constantFrom({ kind: 'no-decision' as const }, { kind: 'courtesy' as const }),
        aDay.map((date) => ({ kind: 'new-date' as const, date })),
        aDay.map((date) => ({ kind: 'out-of-office' as const, date })),
      ),
    ),
    feedback: fc.constantFrom('', 'Zebra quilt'),
    hasNext: fc.boolean(),
    now: fc.integer({ min: at('2026-03-03 15:30'), max: at('2026-05-03 15:30') }),
    zone: fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
  })
  .map((known) => {
    const interview = anInterview({
      kind: known.kind,
      status: known.status,
      cancelledAt: known.status === 'planned' ? null : '2026-03-03T20:10:00.000Z',
      personIds: known.isNamed ? ['jane'] : [],
      topics: known.topics,
      learned: known.told[0],
      challenge: known.told[1],
      strengths: known.told[2],
      remarks: known.remarks,
    })
    const next = anInterview({ id: 'next', start: '2026-06-12T14:00:00.000Z' })
    const step = stepsOfTemplates[known.template]
    const followUp = aFollowUp({
      template: known.template,
      step,
      key: `card-1/interview-1/${step}/1`,
      channel: known.channel,
      personId: known.isNamed ? 'jane' : null,
    })
    const card = aScreenedCard({
      company: known.company,
      role: known.role,
      people: [aPerson({ name: known.person || 'Jane Okafor', title: known.title, phone: known.phone })],
      interviews: known.hasNext ? [interview, next] : [interview],
      theirPromises: known.terms ? [aPromise({ terms: known.terms })] : [],
      ownPromises: [anOwnPromise({ text: known.promise, personId: 'jane', date: '2026-04-20' })],
      answers: known.answer ? [anAnswer({ outcome: known.answer, at: '2026-03-03T21:00:00.000Z' })] : [],
      closing:
        step === 'rejection-thanks'
          ? aClosing({ feedback: known.feedback, at: '2026-03-03T20:40:00.000Z' })
          : null,
      sellingPoints: known.sellingPoints,
      wouldBring: known.wouldBring,
      noteChoices: [
        {
          key: followUp.key,
          template: known.template,
          tone: known.tone,
          ...(known.wording !== null && { wording: known.wording }),
        },
      ],
    })
    const settings = someSettings({ yourName: known.yourName })
    return aNoteRequest({ card, settings, followUp, now: known.now, zone: known.zone })
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

describe(`writeNote, seed ${seed}`, () => {
  it('writes a well-formed note whatever is known', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { subject, body, template, form } = writeNote(request)
        for (const text of [subject, body]) {
          expect(text).not.toMatch(/undefined|NaN|null|\[object|\{\{|\}\}|\[/)
          expect(text).not.toMatch(/ {2}| [,.;:?!]|\n{3}|[ \t]$|\(\)|\.\.|,,|,\.|\n /m)
        }
        expect(body).toBe(body.trim())
        if (builtInTemplates[template].kind === 'script') return
        expect(body).not.toMatch(/[.?!] (?!lens|coating|the|tests|nine|days)\p{Ll}/u)
        const paragraphs = form === 'mail' ? body.split('\n\n').slice(1, -1) : body.split('\n').slice(0, 1)
        expect(paragraphs.length).toBeGreaterThan(0)
        for (const paragraph of paragraphs) expect(paragraph).toMatch(/[.?!]$/)
        expect(countWords(body)).toBeLessThanOrEqual(form === 'mail' ? 150 : 90)
      }),
      limitRuns(600),
    )
  })

  it('says nothing false whatever is known', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { interviews } = request.card
        const hasSpoken = interviews.some(({ status }) => status === 'planned' && interviews.length > 0)
        const { template } = request.followUp
        const isImpossible =
          !(hasSpoken && interviews[0]?.status === 'planned') &&
          /^(?:thank-you|late-thanks|loop-in)/.test(template ?? '')
        if (isImpossible) return
        const note = writeNote(request)
        const isCall = builtInTemplates[note.template].kind === 'script'
        expect([note.body, findFalsehoods({ request, body: note.body, isCall })]).toEqual([note.body, []])
      }),
      limitRuns(600),
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
      limitRuns(300),
    )
  })

  it.each(['{{constructor}}', "O'Neil & <b>Sons</b>", 'שלום עולם', '$& $1 \\n %s', 'x'.repeat(LINE_MAX)])(
    'keeps the company %j as it was typed',
    (company) => {
      const followUp = aFollowUp({ step: 'application-follow-up', template: 'application-follow-up' })
      expect(writeNote(aNoteRequest({ card: aScreenedCard({ company }), followUp })).body).toContain(company)
    },
  )

  it.each(hostile)('keeps the note whole whatever is noted: %j', (text) => {
    const card = aScreenedCard({
      wouldBring: [text],
      interviews: [
        anInterview({
          personIds: ['jane'],
          remarks: [{ personId: 'jane', text, thought: text }],
          topics: [text],
        }),
      ],
      ownPromises: [anOwnPromise({ text: `Send ${text}`.slice(0, LINE_MAX), personId: 'jane' })],
    })
    const { body } = writeNote(aNoteRequest({ card }))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no control character may remain
    expect(body).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]|&amp;|\[object/)
    expect(body.isWellFormed()).toBe(true)
    expect(body.length).toBeLessThan(3000)
  })
})

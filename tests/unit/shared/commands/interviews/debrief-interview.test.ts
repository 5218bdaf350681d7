import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import { endOf } from '#shared/time/instant'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, complaint, now, refusal, run, theCard } from '../a-context.ts'

const iso = (wall: string) => new Date(at(wall)).toISOString() as `${string}Z`

const slip = (overrides: Partial<Extract<CommandInput, { type: 'debrief-interview' }>> = {}) => ({
  type: 'debrief-interview' as const,
  cardId: 'card-1',
  interviewId: 'interview-1',
  kind: 'phone' as const,
  endedAt: iso('2026-03-03 15:40'),
  people: [],
  promise: null,
  topics: [],
  challenge: '',
  strengths: '',
  learned: '',
  ownPromises: [],
  ...overrides,
})

const aSpokenCard = (interview: Partial<Interview> = {}, card: Partial<Card> = {}) =>
  aCard({ stage: 'waiting', people: [aPerson()], interviews: [anInterview(interview)], ...card })

function debriefed(card: Card, overrides: Parameters<typeof slip>[0] = {}) {
  return theCard(run(aWorkspace({ cards: [card] }), slip(overrides)).workspace)
}

const theInterview = (card: Card) => card.interviews[0] as Interview

describe('debriefInterview', () => {
  it('notes what was spoken of', () => {
    const card = debriefed(aSpokenCard(), {
      topics: ['Coating', '  '],
      challenge: 'Scrap',
      strengths: 'Calm',
      learned: 'They test twice',
    })
    expect(theInterview(card)).toMatchObject({
      topics: ['Coating'],
      challenge: 'Scrap',
      strengths: 'Calm',
      learned: 'They test twice',
      debriefedAt: new Date(now).toISOString(),
    })
    expect(card.log.at(-1)?.text).toBe('Spoke; no date was named')
  })

  it('refuses the fifty-first person of a card, and takes who is on it', () => {
    const full = aSpokenCard({}, { people: Array.from({ length: 50 }, (_, n) => aPerson({ id: `${n}` })) })
    expect(refusal(() => debriefed(full, { people: [{ id: 'ines', name: 'Ines' }] }))).toMatchObject({
      code: 'not-allowed',
      message: 'A card holds 50 people at most. Remove one first.',
    })
    expect(debriefed(full, { people: [{ id: '7', name: 'Jane' }] }).people).toHaveLength(50)
  })

  it('moves the end of a planned interview and keeps its start', () => {
    const card = debriefed(aSpokenCard())
    expect(theInterview(card)).toMatchObject({ start: '2026-03-03T20:00:00.000Z', durationMinutes: 40 })
  })

  it('moves the start of one the board guessed, and of one that ended before it began', () => {
    const dropped = debriefed(aSpokenCard({ source: 'drop' }))
    expect(theInterview(dropped)).toMatchObject({ start: iso('2026-03-03 15:10'), durationMinutes: 30 })
    const early = debriefed(aSpokenCard(), { endedAt: iso('2026-03-03 14:00') })
    expect(theInterview(early)).toMatchObject({ start: iso('2026-03-03 13:30'), durationMinutes: 30 })
    expect(endOf(theInterview(early))).toBe(at('2026-03-03 14:00'))
  })

  it('names who was there, known and new', () => {
    const people = [
      { id: 'jane', name: 'Jane' },
      { id: 'tom', name: 'Tom Wu' },
      { id: 'tom', name: 'Tom Wu' },
    ]
    const card = debriefed(aSpokenCard(), { people })
    expect(card.people).toEqual([aPerson(), aPerson({ id: 'tom', name: 'Tom Wu', email: '' })])
    expect(theInterview(card)).toMatchObject({ personIds: ['jane', 'tom'], firstNamedId: 'jane' })
    expect(card.log.at(-1)?.text).toBe('Spoke with Jane Okafor, Tom Wu; no date was named')
  })

  it('remembers the first who was named after nobody was, once', () => {
    const first = debriefed(aSpokenCard(), { people: [{ id: 'tom', name: 'Tom Wu' }] })
    expect(theInterview(first).firstNamedId).toBe('tom')
    const second = debriefed(first, { people: [{ id: 'jane', name: 'Jane Okafor' }] })
    expect(theInterview(second)).toMatchObject({ personIds: ['jane'], firstNamedId: 'tom' })
    const named = debriefed(aSpokenCard({ personIds: ['jane'] }), { people: [{ id: 'tom', name: 'Tom Wu' }] })
    expect(theInterview(named).firstNamedId).toBeNull()
  })

  it.each([
    [{ kind: 'decide-by', date: '2026-03-06' }, 'they decide by Friday, 6 March'],
    [{ kind: 'call-on', date: '2026-03-10' }, 'you may call on Tuesday, 10 March'],
    [{ kind: 'no-date' }, 'no date was named'],
  ] as const)('keeps what they promised: %o', (promise, said) => {
    const card = debriefed(aSpokenCard(), { promise, people: [{ id: 'jane', name: 'Jane' }] })
    expect(card.theirPromises).toMatchObject([
      { interviewId: 'interview-1', personId: 'jane', word: promise },
    ])
    expect(card.log.at(-1)?.text).toBe(`Spoke with Jane Okafor; ${said}`)
  })

  it('replaces an earlier word about the same interview, and no other', () => {
    const other = aPromise({ id: 'other', interviewId: 'interview-0' })
    const before = aSpokenCard({}, { theirPromises: [other, aPromise()] })
    const after = debriefed(before, { promise: { kind: 'decide-by', date: '2026-03-06' } })
    expect(after.theirPromises).toMatchObject([other, { word: { kind: 'decide-by' } }])
    expect(debriefed(before).theirPromises).toEqual([other])
  })

  it('keeps the user’s own promises, each once however often the slip is saved', () => {
    const ownPromises = [{ text: ' Send the portfolio ', date: '2026-03-05' as const }]
    const once = debriefed(aSpokenCard(), { ownPromises, people: [{ id: 'jane', name: 'Jane' }] })
    expect(once.ownPromises).toMatchObject([
      { text: 'Send the portfolio', date: '2026-03-05', personId: 'jane', interviewId: 'interview-1' },
    ])
    const more = [...ownPromises, { text: 'Call', date: null }]
    expect(debriefed(once, { ownPromises: more }).ownPromises.map((own) => own.text)).toEqual([
      'Send the portfolio',
      'Call',
    ])
  })

  it('takes an interview that was called off for one that took place', () => {
    const card = aSpokenCard({ status: 'did-not-happen', endedAt: '2026-03-03T20:45:00.000Z' })
    expect(theInterview(debriefed(card))).toMatchObject({ status: 'planned', endedAt: null })
  })

  it('writes a line that fits, even with a full card of long names', () => {
    const people = Array.from({ length: 49 }, (_, n) => ({
      id: `p${n}`,
      name: `${'long name '.repeat(19)}${n}`,
    }))
    expect(
      debriefed(aSpokenCard({}, { people: [] }), { people }).log.at(-1)?.text.length,
    ).toBeLessThanOrEqual(1000)
  })

  it('refuses more people, and more promises of the user, than a card can hold', () => {
    const people = Array.from({ length: 50 }, (_, n) => ({ id: `p${n}`, name: 'Tom Wu' }))
    expect(refusal(() => debriefed(aSpokenCard(), { people }))).toMatchObject({
      code: 'not-allowed',
      message: 'A card holds 50 people at most. Remove one first.',
      data: { field: 'people' },
    })
    const ownPromises = Array.from({ length: 200 }, (_, n) => anOwnPromise({ id: `${n}`, text: `Task ${n}` }))
    const full = { ...aSpokenCard(), ownPromises }
    const again = { text: 'Task 7', date: null }
    expect(debriefed(full, { ownPromises: [again] }).ownPromises).toHaveLength(200)
    expect(
      refusal(() => debriefed(full, { ownPromises: [again, { text: 'Call', date: null }] })),
    ).toMatchObject({ code: 'not-allowed', data: { field: 'ownPromises' } })
  })

  it('refuses a promise of the user for a day before the conversation', () => {
    const ownPromises = [{ text: 'Call', date: '2026-03-02' as const }]
    expect(refusal(() => debriefed(aSpokenCard(), { ownPromises }))).toMatchObject({
      code: 'invalid-input',
      message: 'That date is before the conversation. Check the day you named.',
      data: { field: 'ownPromises' },
    })
  })

  const refused = (overrides: Parameters<typeof slip>[0]) =>
    refusal(() => debriefed(aSpokenCard(), overrides))

  it('refuses an end that is still to come, or long ago', () => {
    expect(refused({ endedAt: iso('2026-03-03 16:01') })).toMatchObject({
      code: 'invalid-input',
      data: { field: 'endedAt' },
    })
    expect(refused({ endedAt: '0000-01-01T00:00:00.000Z' }).message).toContain('more than ten years away')
  })

  it('refuses a promise from before the conversation, and one far ahead', () => {
    expect(refused({ promise: { kind: 'decide-by', date: '2026-03-02' } }).message).toContain(
      'before the conversation',
    )
    expect(refused({ promise: { kind: 'call-on', date: '9999-12-31' } }).message).toContain(
      'more than ten years',
    )
    expect(refused({ ownPromises: [{ text: 'Call', date: '9999-12-31' }] }).data).toEqual({
      field: 'ownPromises',
    })
    expect(() =>
      debriefed(aSpokenCard(), { promise: { kind: 'decide-by', date: '2026-03-03' } }),
    ).not.toThrow()
  })

  it('refuses an interview that is gone, and somebody without a name', () => {
    expect(refused({ interviewId: 'gone' }).code).toBe('not-found')
    expect(complaint(slip({ people: [{ id: 'x', name: ' ' }] }))).toBe(
      'The name is empty. Type it and try again.',
    )
  })
})

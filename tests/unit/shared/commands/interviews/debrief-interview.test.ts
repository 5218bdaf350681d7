import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import { getInterviewEnd } from '#shared/time/instant'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, inputErrorMessage, now, run, theCard } from '../a-context.ts'

const iso = (wall: string) => new Date(at(wall)).toISOString() as `${string}Z`

const slipInput = (overrides: Partial<Extract<CommandInput, { type: 'debrief-interview' }>> = {}) => ({
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

const anInterviewedCard = (interview: Partial<Interview> = {}, card: Partial<Card> = {}) =>
  aCard({ stage: 'waiting', people: [aPerson()], interviews: [anInterview(interview)], ...card })

function debrief(card: Card, overrides: Parameters<typeof slipInput>[0] = {}) {
  return theCard(run(aWorkspace({ cards: [card] }), slipInput(overrides)).workspace)
}

const theInterview = (card: Card) => card.interviews[0] as Interview

describe('debriefInterview', () => {
  it('stores the notes of the conversation', () => {
    const card = debrief(anInterviewedCard(), {
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

  it('refuses a 51st person and accepts those already on the card', () => {
    const full = anInterviewedCard(
      {},
      { people: Array.from({ length: 50 }, (_, n) => aPerson({ id: `${n}` })) },
    )
    expect(catchAppError(() => debrief(full, { people: [{ id: 'ines', name: 'Ines' }] }))).toMatchObject({
      code: 'not-allowed',
      message: 'A card holds 50 people at most. Remove one first.',
    })
    expect(debrief(full, { people: [{ id: '7', name: 'Jane' }] }).people).toHaveLength(50)
  })

  it('changes the end of a planned interview and keeps its start', () => {
    const card = debrief(anInterviewedCard())
    expect(theInterview(card)).toMatchObject({ start: '2026-03-03T20:00:00.000Z', durationMinutes: 40 })
  })

  it('changes the start if the board guessed it or the end is before it', () => {
    const dropped = debrief(anInterviewedCard({ source: 'drop' }))
    expect(theInterview(dropped)).toMatchObject({ start: iso('2026-03-03 15:10'), durationMinutes: 30 })
    const early = debrief(anInterviewedCard(), { endedAt: iso('2026-03-03 14:00') })
    expect(theInterview(early)).toMatchObject({ start: iso('2026-03-03 13:30'), durationMinutes: 30 })
    expect(getInterviewEnd(theInterview(early))).toBe(at('2026-03-03 14:00'))
  })

  it('sets the participants and adds new people to the card', () => {
    const people = [
      { id: 'jane', name: 'Jane' },
      { id: 'tom', name: 'Tom Wu' },
      { id: 'tom', name: 'Tom Wu' },
    ]
    const card = debrief(anInterviewedCard(), { people })
    expect(card.people).toEqual([aPerson(), aPerson({ id: 'tom', name: 'Tom Wu', email: '' })])
    expect(theInterview(card)).toMatchObject({ personIds: ['jane', 'tom'], firstNamedId: 'jane' })
    expect(card.log.at(-1)?.text).toBe('Spoke with Jane Okafor, Tom Wu; no date was named')
  })

  it('remembers the first person named for an interview without participants, once', () => {
    const first = debrief(anInterviewedCard(), { people: [{ id: 'tom', name: 'Tom Wu' }] })
    expect(theInterview(first).firstNamedId).toBe('tom')
    const second = debrief(first, { people: [{ id: 'jane', name: 'Jane Okafor' }] })
    expect(theInterview(second)).toMatchObject({ personIds: ['jane'], firstNamedId: 'tom' })
    const named = debrief(anInterviewedCard({ personIds: ['jane'] }), {
      people: [{ id: 'tom', name: 'Tom Wu' }],
    })
    expect(theInterview(named).firstNamedId).toBeNull()
  })

  it.each([
    [{ kind: 'decide-by', date: '2026-03-06' }, 'they decide by Friday, 6 March'],
    [{ kind: 'call-on', date: '2026-03-10' }, 'you may call on Tuesday, 10 March'],
    [{ kind: 'no-date' }, 'no date was named'],
  ] as const)('stores the promise %o', (promise, description) => {
    const card = debrief(anInterviewedCard(), { promise, people: [{ id: 'jane', name: 'Jane' }] })
    expect(card.theirPromises).toMatchObject([
      { interviewId: 'interview-1', personId: 'jane', terms: promise },
    ])
    expect(card.log.at(-1)?.text).toBe(`Spoke with Jane Okafor; ${description}`)
  })

  it('replaces an earlier promise of the same interview and no other', () => {
    const other = aPromise({ id: 'other', interviewId: 'interview-0' })
    const before = anInterviewedCard({}, { theirPromises: [other, aPromise()] })
    const after = debrief(before, { promise: { kind: 'decide-by', date: '2026-03-06' } })
    expect(after.theirPromises).toMatchObject([other, { terms: { kind: 'decide-by' } }])
    expect(debrief(before).theirPromises).toEqual([other])
  })

  it('stores each of the user’s own promises once, even if the slip is saved twice', () => {
    const ownPromises = [{ text: ' Send the portfolio ', date: '2026-03-05' as const }]
    const once = debrief(anInterviewedCard(), { ownPromises, people: [{ id: 'jane', name: 'Jane' }] })
    expect(once.ownPromises).toMatchObject([
      { text: 'Send the portfolio', date: '2026-03-05', personId: 'jane', interviewId: 'interview-1' },
    ])
    const more = [...ownPromises, { text: 'Call', date: null }]
    expect(debrief(once, { ownPromises: more }).ownPromises.map((own) => own.text)).toEqual([
      'Send the portfolio',
      'Call',
    ])
  })

  it('marks a cancelled interview as one that took place', () => {
    const card = anInterviewedCard({ status: 'did-not-happen', cancelledAt: '2026-03-03T20:45:00.000Z' })
    expect(theInterview(debrief(card))).toMatchObject({ status: 'planned', cancelledAt: null })
  })

  it('writes a log line of limited length even with many long names', () => {
    const people = Array.from({ length: 49 }, (_, n) => ({
      id: `p${n}`,
      name: `${'long name '.repeat(19)}${n}`,
    }))
    expect(
      debrief(anInterviewedCard({}, { people: [] }), { people }).log.at(-1)?.text.length,
    ).toBeLessThanOrEqual(1000)
  })

  it('refuses more people or own promises than a card can hold', () => {
    const people = Array.from({ length: 50 }, (_, n) => ({ id: `p${n}`, name: 'Tom Wu' }))
    expect(catchAppError(() => debrief(anInterviewedCard(), { people }))).toMatchObject({
      code: 'not-allowed',
      message: 'A card holds 50 people at most. Remove one first.',
      data: { field: 'people' },
    })
    const ownPromises = Array.from({ length: 200 }, (_, n) => anOwnPromise({ id: `${n}`, text: `Task ${n}` }))
    const full = { ...anInterviewedCard(), ownPromises }
    const again = { text: 'Task 7', date: null }
    expect(debrief(full, { ownPromises: [again] }).ownPromises).toHaveLength(200)
    expect(
      catchAppError(() => debrief(full, { ownPromises: [again, { text: 'Call', date: null }] })),
    ).toMatchObject({ code: 'not-allowed', data: { field: 'ownPromises' } })
  })

  it('refuses an own promise for a day before the conversation', () => {
    const ownPromises = [{ text: 'Call', date: '2026-03-02' as const }]
    expect(catchAppError(() => debrief(anInterviewedCard(), { ownPromises }))).toMatchObject({
      code: 'invalid-input',
      message: 'That date is before the conversation. Check the day you named.',
      data: { field: 'ownPromises' },
    })
  })

  const refuse = (overrides: Parameters<typeof slipInput>[0]) =>
    catchAppError(() => debrief(anInterviewedCard(), overrides))

  it('refuses an end in the future or in the distant past', () => {
    expect(refuse({ endedAt: iso('2026-03-03 16:01') })).toMatchObject({
      code: 'invalid-input',
      data: { field: 'endedAt' },
    })
    expect(refuse({ endedAt: '0000-01-01T00:00:00.000Z' }).message).toContain('more than ten years away')
  })

  it('refuses a promised day before the conversation or far in the future', () => {
    expect(refuse({ promise: { kind: 'decide-by', date: '2026-03-02' } }).message).toContain(
      'before the conversation',
    )
    expect(refuse({ promise: { kind: 'call-on', date: '9999-12-31' } }).message).toContain(
      'more than ten years',
    )
    expect(refuse({ ownPromises: [{ text: 'Call', date: '9999-12-31' }] }).data).toEqual({
      field: 'ownPromises',
    })
    expect(() =>
      debrief(anInterviewedCard(), { promise: { kind: 'decide-by', date: '2026-03-03' } }),
    ).not.toThrow()
  })

  it('refuses an unknown interview and a person without a name', () => {
    expect(refuse({ interviewId: 'gone' }).code).toBe('not-found')
    expect(inputErrorMessage(slipInput({ people: [{ id: 'x', name: ' ' }] }))).toBe(
      'The name is empty. Type it and try again.',
    )
  })
})

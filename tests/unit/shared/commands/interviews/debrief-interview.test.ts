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
  it('keeps the number to call on the contact, else on the first person who was there', () => {
    const leave = {
      promise: { kind: 'call-on', date: '2026-03-10' },
      phone: '+1 555 0188',
      people: [{ id: 'new', name: 'Ivo Petrov' }],
    } as const
    const phones = (isContact: boolean) =>
      debrief(anInterviewedCard({}, { people: [aPerson({ isContact })] }), {
        ...leave,
        people: [...leave.people],
      }).people.map(({ phone }) => phone)
    expect(phones(false)).toEqual(['', '+1 555 0188'])
    expect(phones(true)).toEqual(['+1 555 0188', ''])
    const nobody = anInterviewedCard({}, { people: [] })
    expect(catchAppError(() => debrief(nobody, { ...leave, people: [] }))).toMatchObject({
      code: 'invalid-input',
      data: { field: 'phone' },
    })
  })

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
    expect(card.log.at(-1)?.text).toBe('Spoke; no date')
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
    expect(card.log.at(-1)?.text).toBe('Spoke with Jane Okafor, Tom Wu; no date')
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
    [{ kind: 'decide-by', date: '2026-03-06' }, 'they’ll get back by Friday, 6 March'],
    [{ kind: 'call-on', date: '2026-03-10' }, 'you can follow up on Tuesday, 10 March'],
    [{ kind: 'no-date' }, 'no date'],
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
      message: 'That date is before the conversation. Check the date you promised.',
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

  it('keeps what each person said, and leaves what others said before', () => {
    const remarks = [
      { personId: null, text: 'the move' },
      { personId: 'jane', text: 'hiring slowly' },
    ]
    const before = anInterviewedCard({ remarks })
    const said = (typed: { personId: string | null; text: string }[]) =>
      theInterview(debrief(before, { remarks: typed })).remarks
    expect(said([{ personId: 'jane', text: 'What you said about week one.' }])).toEqual([
      { personId: null, text: 'the move' },
      { personId: 'jane', text: 'week one' },
    ])
    expect(said([{ personId: null, text: '' }])).toEqual([{ personId: 'jane', text: 'hiring slowly' }])
    expect(theInterview(debrief(before)).remarks).toEqual(remarks)
    expect(theInterview(debrief(anInterviewedCard(), { remarks: [] }))).not.toHaveProperty('remarks')
  })

  it('keeps the thought on what was said as a sentence, and one that the slip does not mention', () => {
    const before = anInterviewedCard({
      remarks: [{ personId: 'jane', text: 'week one', thought: 'Ours, too.' }],
    })
    const save = (thought: { thought?: string }) =>
      theInterview(debrief(before, { remarks: [{ personId: 'jane', text: 'week one', ...thought }] })).remarks
    expect(save({ thought: 'we had that' })).toEqual([
      { personId: 'jane', text: 'week one', thought: 'We had that.' },
    ])
    expect(save({})).toEqual([{ personId: 'jane', text: 'week one', thought: 'Ours, too.' }])
    expect(save({ thought: '' })).toEqual([{ personId: 'jane', text: 'week one' }])
  })

  it('puts a new strength before the others, once', () => {
    const before = anInterviewedCard({}, { wouldBring: ['calm', 'ten years of clinics'] })
    expect(debrief(before, { bring: 'I’d bring ten years of clinics' }).wouldBring).toEqual([
      'ten years of clinics',
      'calm',
    ])
    expect(debrief(before, { bring: '' }).wouldBring).toEqual(['calm', 'ten years of clinics'])
  })

  it.each([
    ['remarks', { remarks: [{ personId: null, text: 'She cares about margins' }] }],
    ['remarks', { remarks: [{ personId: null, text: 'margins', thought: 'she is right' }] }],
    ['bring', { bring: 'I am calm' }],
  ] as const)('refuses in %s what does not fit its sentence', (field, typed) => {
    const error = catchAppError(() => debrief(anInterviewedCard(), structuredClone(typed) as never))
    expect(error).toMatchObject({ code: 'invalid-input', data: { field } })
  })

  it('makes a promise to the person it was made to, who may be new', () => {
    const ownPromises = [
      { text: 'Send the deck', date: null, personId: 'ivo' },
      { text: 'Think about pay', date: null, personId: null },
      { text: 'Send references', date: null },
    ]
    const people = [
      { id: 'jane', name: 'Jane Okafor' },
      { id: 'ivo', name: 'Ivo Petrov' },
    ]
    const card = debrief(anInterviewedCard(), { people, ownPromises })
    expect(card.ownPromises.map(({ personId }) => personId)).toEqual(['ivo', null, 'jane'])
    expect(
      catchAppError(() =>
        debrief(anInterviewedCard(), { ownPromises: [{ text: 'x', date: null, personId: 'gone' }] }),
      ),
    ).toMatchObject({ code: 'not-found' })
  })

  describe('moving to Waiting', () => {
    const debriefIn = (card: Partial<Card>, interview: Partial<Interview> = {}) =>
      run(aWorkspace({ cards: [anInterviewedCard(interview, card)] }), slipInput())

    it.each(['applied', 'phone-screen', 'interview'] as const)('moves a card in %s', (stage) => {
      const { workspace, label } = debriefIn({ stage })
      expect(theCard(workspace)).toMatchObject({ stage: 'waiting', stageSince: new Date(now).toISOString() })
      expect(
        theCard(workspace)
          .log.map(({ text }) => text)
          .join(),
      ).toContain('to Waiting')
      expect(label).toMatch(/ and move it to Waiting$/)
    })

    it.each(['waiting', 'offer', 'closed'] as const)('leaves a card in %s where it is', (stage) => {
      expect(theCard(debriefIn({ stage }).workspace).stage).toBe(stage)
    })

    it('leaves a card where it is if another interview is ahead, or if the slip was saved before', () => {
      const ahead = anInterview({ id: 'ahead', start: iso('2026-03-20 10:00') })
      const interviews = [anInterview(), ahead]
      expect(theCard(debriefIn({ stage: 'interview', interviews }).workspace).stage).toBe('interview')
      const saved = { debriefedAt: iso('2026-03-03 15:45') }
      expect(theCard(debriefIn({ stage: 'interview' }, saved).workspace).stage).toBe('interview')
    })
  })
})

import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, inputErrorMessage, run, theCard, zone } from '../a-context.ts'

const iso = isoIn(zone)
/** The Tuesday after the phone screen. */
const context = { now: at('2026-03-10 11:00') }

const interviewedCard = (overrides: Partial<Card> = {}) =>
  aCard({ stage: 'waiting', people: [aPerson()], interviews: [anInterview()], ...overrides })

const recordInput = (overrides: Partial<Extract<CommandInput, { type: 'record-answer' }>> = {}) => ({
  type: 'record-answer' as const,
  cardId: 'card-1',
  answerId: 'answer-1',
  outcome: { kind: 'no-decision' as const },
  personId: 'jane',
  channel: 'email' as const,
  at: null,
  note: 'Next week, perhaps.',
  ...overrides,
})

const outcome = (card: Card, overrides: Parameters<typeof recordInput>[0] = {}) =>
  run(aWorkspace({ cards: [card] }), recordInput(overrides), context)
const answer = (card: Card, overrides: Parameters<typeof recordInput>[0] = {}) =>
  theCard(outcome(card, overrides).workspace)
const refuse = (card: Card, overrides: Parameters<typeof recordInput>[0] = {}) =>
  catchAppError(() => outcome(card, overrides))

describe('recordAnswer', () => {
  it('refuses an out-of-office that was over when it came', () => {
    const date = '2026-03-09'
    expect(refuse(interviewedCard(), { outcome: { kind: 'out-of-office', date } })).toMatchObject({
      code: 'invalid-input',
      data: { field: 'date' },
    })
  })

  it('keeps the number of who may be called, and refuses one that would belong to nobody', () => {
    const leave = { outcome: { kind: 'call-on', date: '2026-03-12' }, phone: '+1 555 0188' } as const
    expect(answer(interviewedCard(), leave).people[0]?.phone).toBe('+1 555 0188')
    expect(refuse(interviewedCard(), { ...leave, personId: null })).toMatchObject({
      code: 'invalid-input',
      data: { field: 'phone' },
    })
  })

  it.each([
    [{ kind: 'no-decision' }, 'Jane Okafor answered: no decision yet'],
    [{ kind: 'new-date', date: '2026-03-20' }, 'Jane Okafor answered: they’ll get back by Friday, 20 March'],
    [
      { kind: 'call-on', date: '2026-03-12' },
      'Jane Okafor answered: you can follow up on Thursday, 12 March',
    ],
    [{ kind: 'next-interview' }, 'Jane Okafor answered: another interview, no date yet'],
    [{ kind: 'courtesy' }, 'Jane Okafor answered: just a thank-you'],
    [
      { kind: 'out-of-office', date: '2026-03-20' },
      'Jane Okafor answered: out of the office until Friday, 20 March',
    ],
  ] as const)('records %o and leaves the card where it is', (outcome, line) => {
    const card = answer(interviewedCard(), { outcome })
    expect(card.answers).toEqual([
      {
        id: 'answer-1',
        outcome,
        personId: 'jane',
        channel: 'email',
        at: iso('2026-03-10 11:00'),
        recordedAt: iso('2026-03-10 11:00'),
        note: 'Next week, perhaps.',
      },
    ])
    expect(card).toMatchObject({ stage: 'waiting', closing: null, offers: [] })
    expect(card.log.at(-1)?.text).toBe(line)
  })

  it('writes “They” when no person is named, and returns a label', () => {
    const { workspace, label, cardId } = outcome(interviewedCard(), { personId: null })
    expect(theCard(workspace).log.at(-1)?.text).toBe('They answered: no decision yet')
    expect({ label, cardId }).toEqual({ label: 'Note the answer from Northwind Optics', cardId: 'card-1' })
  })

  it('stores when the answer came separately from when it was entered', () => {
    expect(answer(interviewedCard(), { at: iso('2026-03-09 17:00') }).answers).toMatchObject([
      { at: iso('2026-03-09 17:00'), recordedAt: iso('2026-03-10 11:00') },
    ])
  })

  it('closes the card on a no and records person, channel, time and feedback', () => {
    const cards = [interviewedCard(), aCard({ id: 'b', stage: 'closed', rank: 'a0' })]
    const { workspace } = run(
      aWorkspace({ cards }),
      recordInput({ outcome: { kind: 'rejected' }, channel: 'phone', at: iso('2026-03-09 17:00') }),
      context,
    )
    const card = theCard(workspace, 'card-1')
    expect(card).toMatchObject({
      stage: 'closed',
      stageSince: iso('2026-03-10 11:00'),
      closing: {
        reason: 'rejected',
        at: iso('2026-03-09 17:00'),
        recordedAt: iso('2026-03-10 11:00'),
        personId: 'jane',
        channel: 'phone',
        feedback: 'Next week, perhaps.',
        reconnect: false,
      },
      answers: [{ outcome: { kind: 'rejected' } }],
    })
    expect(card.rank < theCard(workspace, 'b').rank).toBe(true)
    expect(card.log.map((entry) => entry.text)).toEqual(['Jane Okafor answered: no'])
  })

  it('records an offer with the time of the answer and moves the card to Offer', () => {
    const card = answer(interviewedCard(), { outcome: { kind: 'offer' }, at: iso('2026-03-09 17:00') })
    expect(card).toMatchObject({
      stage: 'offer',
      stageSince: iso('2026-03-10 11:00'),
      offers: [{ personId: 'jane', at: iso('2026-03-09 17:00'), recordedAt: iso('2026-03-10 11:00') }],
      answers: [{ outcome: { kind: 'offer' } }],
    })
  })

  it('adds the interview that was arranged in the same breath', () => {
    const interview = {
      interviewId: 'next',
      kind: 'other' as const,
      start: iso('2026-03-12 15:00'),
      localStart: '2026-03-12T15:00' as const,
    }
    const card = answer(interviewedCard(), { outcome: { kind: 'next-interview' }, interview })
    expect(card.interviews.at(-1)).toMatchObject({ id: 'next', start: iso('2026-03-12 15:00') })
    expect(card.answers.at(-1)?.outcome).toEqual({ kind: 'next-interview' })
    const open = answer(interviewedCard(), { interview })
    expect(open.interviews).toHaveLength(1)
    const past = { ...interview, start: iso('2026-03-10 10:00'), localStart: '2026-03-10T10:00' as const }
    expect(refuse(interviewedCard(), { outcome: { kind: 'next-interview' }, interview: past })).toMatchObject(
      {
        code: 'invalid-input',
        data: { field: 'date' },
        message: 'That time has already passed. Check when the interview is.',
      },
    )
  })

  it('notes the last day to answer an offer, and refuses one that had passed', () => {
    const offered = { outcome: { kind: 'offer' as const } }
    expect(answer(interviewedCard(), { ...offered, answerBy: '2026-03-20' }).offers[0]?.answerBy).toBe(
      '2026-03-20',
    )
    expect(refuse(interviewedCard(), { ...offered, answerBy: '2026-03-09' })).toMatchObject({
      code: 'invalid-input',
      data: { field: 'date' },
      message: 'That date has already passed. Check the date they named.',
    })
  })

  it('accepts a no before any interview', () => {
    expect(answer(aCard(), { personId: null, outcome: { kind: 'rejected' } }).closing?.reason).toBe(
      'rejected',
    )
  })

  it('refuses an answer from before the conversation ended, and one in the future', () => {
    const early = refuse(interviewedCard(), { at: iso('2026-03-03 15:29') })
    expect(early).toMatchObject({
      code: 'invalid-input',
      message: 'That’s before the conversation of Tuesday, 3 March ended. Enter when they answered.',
      data: { field: 'at' },
    })
    expect(answer(interviewedCard(), { at: iso('2026-03-03 15:30') }).answers).toHaveLength(1)
    expect(refuse(interviewedCard(), { at: iso('2026-03-10 11:01') })).toMatchObject({
      message: 'That time is in the future. Enter when they answered.',
      data: { field: 'at' },
    })
    expect(refuse(aCard(), { personId: null, at: '1990-01-01T00:00:00.000Z' }).message).toContain('1990')
  })

  it('ignores cancelled and future interviews when it checks the time', () => {
    const interviews = [
      anInterview({ id: 'off', status: 'cancelled', start: iso('2026-03-09 15:00') }),
      anInterview({ id: 'ahead', start: iso('2026-03-20 15:00') }),
    ]
    expect(answer(interviewedCard({ interviews }), { at: iso('2026-03-05 09:00') }).answers).toHaveLength(1)
  })

  it.each(['new-date', 'call-on'] as const)(
    'refuses a “%s” day before the answer or far in the future',
    (kind) => {
      const onDay = (date: `${number}-${number}-${number}`) =>
        refuse(interviewedCard(), { outcome: { kind, date } })
      expect(onDay('2026-03-09')).toMatchObject({
        code: 'invalid-input',
        message: 'That date is before their answer. Check the date they named.',
        data: { field: 'date' },
      })
      expect(onDay('9999-12-31')).toMatchObject({ data: { field: 'date' } })
      expect(answer(interviewedCard(), { outcome: { kind, date: '2026-03-10' } }).answers).toHaveLength(1)
    },
  )

  it('refuses an impossible day and an unknown kind', () => {
    expect(inputErrorMessage(recordInput({ outcome: { kind: 'call-on', date: '2026-02-30' } }))).not.toBe('')
    expect(inputErrorMessage({ ...recordInput(), outcome: { kind: 'maybe' } })).not.toBe('')
  })

  it('accepts only courtesy, or a late no after “no answer”, on a closed card', () => {
    const closed = (reason: 'no-answer' | 'withdrawn') =>
      interviewedCard({ stage: 'closed', closing: aClosing({ reason }) })
    expect(answer(closed('withdrawn'), { outcome: { kind: 'courtesy' } }).closing?.reason).toBe('withdrawn')
    const late = answer(closed('no-answer'), { outcome: { kind: 'rejected' } })
    expect(late).toMatchObject({ stage: 'closed', closing: { reason: 'rejected' }, rank: 'a0' })
    for (const [card, outcome] of [
      [closed('withdrawn'), { kind: 'rejected' }],
      [closed('no-answer'), { kind: 'no-decision' }],
      [closed('no-answer'), { kind: 'offer' }],
    ] as const)
      expect(refuse(card, { outcome })).toMatchObject({
        code: 'not-allowed',
        message: 'This card is closed. Move it out of Closed first.',
        data: { field: 'outcome' },
      })
  })

  it('refuses a second open offer, a used id, an unknown person and a 1,001st answer', () => {
    const offered = interviewedCard({ stage: 'offer', offers: [anOffer()] })
    expect(refuse(offered, { outcome: { kind: 'offer' } })).toMatchObject({
      code: 'not-allowed',
      data: { field: 'outcome' },
    })
    expect(refuse(interviewedCard({ answers: [anAnswer()] }))).toMatchObject({ data: { field: 'answerId' } })
    expect(refuse(interviewedCard(), { personId: 'gone' }).code).toBe('not-found')
    const answers = Array.from({ length: 1000 }, (_, n) => anAnswer({ id: `${n}` }))
    expect(refuse(interviewedCard({ answers }))).toMatchObject({
      message: 'A card holds 1,000 answers at most. Remove one first.',
      data: { field: 'answerId' },
    })
  })
})

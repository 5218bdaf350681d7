import { describe, expect, it } from 'vitest'
import { boardCardSchema } from '#shared/ipc/board-view'
import type { Card } from '#shared/model/card'
import { type Step, steps } from '#shared/model/step'
import { toBoardCard } from '#shared/views/board-card'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aPromise } from '#tests/support/builders/promise'
import { aStep, at, aWaitingCard, onBoard, tom, wordsFor, zone } from './a-board.ts'
import { dueStep } from './every-step.ts'

const thanked = [
  anAction({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you', at: '2026-03-03T22:00:00.000Z' }),
]
const checkedIn = anAction({ id: 'action-2', at: '2026-03-10T14:00:00.000Z' })
const decideBy = (date: '2026-03-06') => [aPromise({ terms: { kind: 'decide-by', date } })]
const ahead = (overrides: Parameters<typeof anInterview>[0]) => anInterview({ id: 'ahead', ...overrides })

function nextOn(card: Card, wall: string) {
  const { text, tone } = onBoard(card, wall).next
  return `${text} (${tone})`
}

describe('toBoardCard, the next step', () => {
  const applied = aCard({ stage: 'applied', addedAt: '2026-03-06T15:00:00.000Z' })

  it.each([
    ['2026-03-06 20:00', 'Applied today (plain)'],
    ['2026-03-07 08:00', 'Applied yesterday (plain)'],
    ['2026-03-10 08:00', 'Applied 4 days ago (plain)'],
    ['2026-03-01 08:00', 'Applied today (plain)'],
  ])('describes an application at %s: %s', (wall, words) => {
    expect(nextOn(applied, wall)).toBe(words)
  })

  it('counts from the day on which the user applied, if that was before the card', () => {
    expect(nextOn({ ...applied, appliedOn: '2026-03-01' }, '2026-03-06 20:00')).toBe(
      'Applied 5 days ago (plain)',
    )
  })

  it.each([
    ['phone', '2026-03-10 08:00', 'Thursday 10:30 (plain)'],
    ['phone', '2026-03-11 08:00', 'Tomorrow 10:30 (plain)'],
    ['phone', '2026-03-12 08:00', 'Today 10:30, 30 min (plain)'],
    ['phone', '2026-03-12 10:45', 'Today 10:30, 30 min (plain)'],
    ['phone', '2026-03-02 08:00', 'Thu 12 March, 10:30 (plain)'],
    ['on-site', '2026-03-10 08:00', 'Thursday 10:30, on site (plain)'],
    ['on-site', '2026-03-12 08:00', 'Today 10:30, on site (plain)'],
  ] as const)('describes a coming %s interview at %s: %s', (kind, wall, words) => {
    const card = aCard({ interviews: [ahead({ kind, start: '2026-03-12T14:30:00.000Z' })] })
    expect(nextOn(card, wall)).toBe(words)
  })

  it.each([
    [60, '1 h'],
    [90, '90 min'],
    [2880, '2 days'],
  ])('formats the length of an interview of %i minutes', (durationMinutes, words) => {
    const card = aCard({ interviews: [ahead({ start: '2026-03-12T14:30:00.000Z', durationMinutes })] })
    expect(nextOn(card, '2026-03-12 08:00')).toBe(`Today 10:30, ${words} (plain)`)
  })

  it('asks for the date of an interview that has none', () => {
    expect(nextOn(aCard({ stage: 'interview' }), '2026-03-12 08:00')).toBe(
      'Set the date, overdue 7 days (late)',
    )
  })

  it.each([
    ['2026-03-03 15:31', 'Thank Jane by tomorrow afternoon (now)'],
    ['2026-03-04 11:00', 'Thank Jane by 15:30 (now)'],
    ['2026-03-04 16:00', 'Thank Jane, overdue since 15:30 (late)'],
    ['2026-03-05 09:00', 'Thank Jane, overdue 1 day (late)'],
    ['2026-03-06 16:00', 'Day 3 of 7 (wait)'],
  ])('describes thanks that are due at %s: %s', (wall, words) => {
    expect(nextOn(aWaitingCard(), wall)).toBe(words)
  })

  it('names one or two people to thank, counts more, and works without any', () => {
    const people = [aPerson(), tom, aPerson({ id: 'ines', name: 'Ines Adler' })]
    const thankFor = (personIds: string[]) =>
      nextOn(aWaitingCard({ people, interviews: [anInterview({ personIds })] }), '2026-03-04 11:00')
    expect(thankFor(['jane', 'tom'])).toBe('Thank Jane and Tom by 15:30 (now)')
    expect(thankFor(['jane', 'tom', 'ines'])).toBe('Thank 3 people by 15:30 (now)')
    expect(thankFor([])).toBe('Thank the interviewer by 15:30 (now)')
    const lena = aPerson({ name: 'Lena Vogt', title: 'Dr.' })
    expect(nextOn(aWaitingCard({ people: [lena] }), '2026-03-04 11:00')).toBe('Thank Dr. Vogt by 15:30 (now)')
  })

  it.each([
    ['2026-03-03 18:00', 'Spoke today (wait)'],
    ['2026-03-04 09:00', 'Day 1 of 7 (wait)'],
    ['2026-03-09 23:59', 'Day 6 of 7 (wait)'],
    ['2026-03-10 08:59', 'Day 7 of 7 (wait)'],
    ['2026-03-10 09:00', 'Check in today (now)'],
    ['2026-03-11 09:00', 'Check in by Friday (now)'],
    ['2026-03-12 09:00', 'Check in by tomorrow (now)'],
    ['2026-03-13 09:00', 'Check in today (now)'],
    ['2026-03-14 09:00', 'Overdue 1 day (late)'],
    ['2026-03-15 09:00', 'Overdue 2 days (late)'],
  ])('describes a card that waits at %s: %s', (wall, words) => {
    expect(nextOn(aWaitingCard({ actions: thanked }), wall)).toBe(words)
  })

  it.each([
    ['2026-03-04 09:00', 'They said Friday (wait)'],
    ['2026-03-05 09:00', 'They said tomorrow (wait)'],
    ['2026-03-06 09:00', 'They said today (wait)'],
    ['2026-03-07 09:00', 'They said yesterday (wait)'],
    ['2026-03-08 09:00', 'They said Fri 6 March (wait)'],
    ['2026-03-09 09:00', 'Check in today (now)'],
    ['2026-03-10 09:00', 'Check in by tomorrow (now)'],
    ['2026-03-13 09:00', 'Overdue 2 days (late)'],
  ])('describes a promised day at %s: %s', (wall, words) => {
    expect(nextOn(aWaitingCard({ actions: thanked, theirPromises: decideBy('2026-03-06') }), wall)).toBe(
      words,
    )
  })

  it('describes a day on which the user may call', () => {
    const theirPromises = [aPromise({ terms: { kind: 'call-on', date: '2026-03-09' } })]
    expect(nextOn(aWaitingCard({ actions: thanked, theirPromises }), '2026-03-05 09:00')).toBe(
      'You can follow up Monday (wait)',
    )
  })

  it('counts to the day that pace and weekend make of day 7', () => {
    const assertive = aWaitingCard({ actions: thanked, pace: 'assertive' })
    expect(nextOn(assertive, '2026-03-04 09:00')).toBe('Day 1 of 3 (wait)')
    const saturday = aWaitingCard({
      interviews: [anInterview({ start: '2026-06-06T14:00:00.000Z' })],
      people: [],
      actions: [{ ...checkedIn, step: 'thank-you', key: 'card-1/interview-1/thank-you/1' }],
    })
    expect(nextOn(saturday, '2026-06-09 09:00')).toBe('Day 3 of 9 (wait)')
  })

  it('says that the user has asked already', () => {
    const card = aWaitingCard({ actions: [...thanked, checkedIn] })
    expect(nextOn(card, '2026-03-10 12:00')).toBe('Checked in today (wait)')
    expect(nextOn(card, '2026-03-13 12:00')).toBe('Checked in 3 days ago (wait)')
  })

  it('prefers the check-in thread to other coming steps', () => {
    const followUps = [
      aStep('own-promise', { status: 'scheduled', opensAt: at('2026-03-05 09:00') }),
      aStep('check-in', { status: 'scheduled' }),
    ]
    const { next } = toBoardCard({ card: aWaitingCard(), followUps, now: at('2026-03-04 10:00'), zone })
    expect(next.text).toBe('Day 1 of 7')
  })

  it('describes a second conversation, not what was asked before it', () => {
    const second = anInterview({ id: 'second', start: '2026-03-11T14:00:00.000Z' })
    const card = aWaitingCard({ actions: [checkedIn], interviews: [anInterview(), second] })
    const { next } = toBoardCard({ card, followUps: [], now: at('2026-03-12 10:00'), zone })
    expect(next.text).toBe('Spoke yesterday')
  })

  it('says until when a follow-up is snoozed or held', () => {
    const later = { alerts: [{ name: 'first', at: at('2026-03-13 09:00'), basis: '' }] }
    expect(wordsFor('check-in', 'snoozed', '2026-03-10 10:00', later).text).toBe('Snoozed until Friday')
    expect(wordsFor('check-in', 'held', '2026-03-10 10:00', later).text).toBe('On hold until Friday')
    expect(wordsFor('check-in', 'held', '2026-03-10 10:00', later).tone).toBe('wait')
  })

  it('describes an offer', () => {
    const offered = (answerBy: '2026-03-16' | null) =>
      aCard({ stage: 'offer', offers: [anOffer({ at: '2026-03-09T15:00:00.000Z', answerBy })] })
    expect(nextOn(offered(null), '2026-03-10 09:00')).toBe('Offered yesterday (plain)')
    expect(nextOn(offered('2026-03-16'), '2026-03-10 09:00')).toBe('Answer by Mon 16 March (plain)')
    expect(nextOn(offered('2026-03-16'), '2026-03-16 09:00')).toBe('Answer today (now)')
    expect(nextOn(offered('2026-03-16'), '2026-03-17 09:00')).toBe('Answer was due yesterday (late)')
    expect(nextOn(aCard({ stage: 'offer' }), '2026-03-01 18:00')).toBe('Offered today (plain)')
  })

  it('says how a closed card ended', () => {
    const closed = (reason: 'rejected' | 'accepted' | 'declined' | 'withdrawn' | 'no-answer') =>
      aWaitingCard({ stage: 'closed', closing: aClosing({ reason, at: '2026-04-06T15:00:00.000Z' }) })
    expect(nextOn(closed('rejected'), '2026-04-07 09:00')).toBe('Not this time (plain)')
    expect(nextOn(closed('accepted'), '2026-04-07 09:00')).toBe('Accepted (plain)')
    expect(nextOn(closed('declined'), '2026-04-07 09:00')).toBe('Declined (plain)')
    expect(nextOn(closed('withdrawn'), '2026-04-07 09:00')).toBe('Withdrawn (plain)')
    expect(nextOn(closed('no-answer'), '2026-04-07 09:00')).toBe('No answer after 34 days (plain)')
    const unheard = aCard({
      stage: 'closed',
      closing: aClosing({ reason: 'no-answer', at: '2026-03-02T15:00:00.000Z' }),
    })
    expect(nextOn(unheard, '2026-04-07 09:00')).toBe('No answer after 1 day (plain)')
    expect(nextOn({ ...unheard, appliedOn: '2026-02-20' }, '2026-04-07 09:00')).toBe(
      'No answer after 10 days (plain)',
    )
    expect(nextOn(aCard({ stage: 'closed' }), '2026-04-07 09:00')).toBe('Closed (plain)')
  })

  it('says that a rejection was answered with thanks', () => {
    const card = aWaitingCard({ stage: 'closed', closing: aClosing() })
    expect(wordsFor('rejection-thanks', 'done', '2026-03-13 09:00', { card }).text).toBe(
      'Not this time · thanked',
    )
  })

  it('describes the stage of a card without planned follow-ups', () => {
    const since = { stageSince: '2026-03-01T15:00:00.000Z' as const }
    expect(nextOn(aCard({ stage: 'waiting', ...since }), '2026-03-01 18:00')).toBe(
      'Waiting since today (plain)',
    )
    expect(nextOn(aCard({ stage: 'waiting', ...since }), '2026-03-04 09:00')).toBe(
      'Waiting for 3 days (plain)',
    )
  })
})

/** The text on the card; steps that only Today shows leave it to other steps. */
const planned: Readonly<Record<Step, string>> = {
  'application-follow-up': 'Follow up on your application today (now)',
  'schedule-interview': 'Set the date today (now)',
  join: 'Today 10:30, 30 min (plain)',
  'missed-interview': 'Ask for a new time by tomorrow afternoon (now)',
  farewell: 'Declined (plain)',
  withdraw: 'Tell Jane you’re withdrawing today (now)',
  'acceptance-news': 'Accepted (plain)',
  prepare: 'Tomorrow 10:30 (plain)',
  debrief: 'Thank Jane by tomorrow afternoon (now)',
  'thank-you': 'Thank Jane by tomorrow afternoon (now)',
  'loop-in': 'Tell Priya how it went by tomorrow afternoon (now)',
  'own-promise': 'Send the portfolio today (now)',
  'check-in': 'Check in today (now)',
  'call-back': 'Check in again today (now)',
  'second-check-in': 'Check in again today (now)',
  'stay-in-touch': 'Stay in touch today (now)',
  'rejection-thanks': 'Not this time (plain)',
  reconnect: 'Not this time (plain)',
  'offer-thanks': 'Answer by Mon 16 March (plain)',
  'offer-details': 'Answer by Mon 16 March (plain)',
  'offer-answer': 'Answer by Mon 16 March (now)',
  'tell-others': 'Tell Jane about your other offer today (now)',
  'keep-applying': 'Check in today (now)',
}

describe('toBoardCard, every step', () => {
  it.each([
    ['loop-in', 'Tell Jane how it went today'],
    ['own-promise', 'Keep your promise today'],
    ['call-back', 'Check in again today'],
    ['second-check-in', 'Check in again today'],
    ['stay-in-touch', 'Stay in touch today'],
    ['rejection-thanks', 'Reply to Jane’s no today'],
    ['reconnect', 'Get in touch again today'],
    ['offer-thanks', 'Thank Jane for the offer today'],
    ['offer-details', 'Fill in the offer today'],
    ['offer-answer', 'Answer the offer by Fri 13 March'],
    ['tell-others', 'Tell Jane about your other offer today'],
    ['keep-applying', 'Add an application today'],
  ] as const)('describes an open %s: %s', (step, words) => {
    expect(wordsFor(step, 'open', '2026-03-10 10:00')).toEqual({
      text: words,
      tone: 'now',
      key: `card-1/event-1/${step}/1`,
    })
  })

  it.each([
    ['call-back', 'Check in again Friday'],
    ['second-check-in', 'Check in again Friday'],
    ['stay-in-touch', 'Stay in touch Friday'],
    ['own-promise', 'Keep your promise Friday'],
    ['reconnect', 'Get in touch again Friday'],
  ] as const)('describes a coming %s: %s', (step, words) => {
    const ahead = {
      opensAt: at('2026-03-13 09:00'),
      alerts: [{ name: 'first', at: at('2026-03-13 09:00'), basis: '' }],
    }
    expect(wordsFor(step, 'scheduled', '2026-03-10 10:00', ahead)).toMatchObject({
      text: words,
      tone: 'wait',
    })
  })

  it('says which step is late, and how late', () => {
    expect(wordsFor('second-check-in', 'overdue', '2026-03-15 09:00').text).toBe(
      'Check in again, overdue 2 days',
    )
  })

  it.each(steps)('describes a planned %s at its alert', (step) => {
    const { cards, plan, now } = dueStep(step)
    const [card] = cards
    if (!card) throw new TypeError('There is no card')
    const { text, tone } = toBoardCard({ card, followUps: plan.byCard.get(card.id) ?? [], now, zone }).next
    expect(`${text} (${tone})`).toBe(planned[step])
  })

  it('leaves prepare and debrief to Today, also if snoozed or late', () => {
    const card = aWaitingCard({ actions: thanked })
    for (const step of ['prepare', 'debrief'] as const)
      for (const status of ['open', 'overdue', 'snoozed'] as const)
        expect(wordsFor(step, status, '2026-03-10 10:00', { card })).toEqual({
          text: 'Spoke 7 days ago',
          tone: 'plain',
          key: null,
        })
  })

  it('says on an offer card by when to answer, and opens that follow-up once it is due', () => {
    const { cards, plan, now } = dueStep('offer-answer')
    const [card] = cards as [Card]
    const followUps = plan.byCard.get(card.id) ?? []
    expect(toBoardCard({ card, followUps, now, zone }).next.key).toBe('card-1/offer-1/offer-answer/1')
    const key = 'card-1/offer-1/offer-answer/1'
    const afterIt = (kind: 'sent' | 'skipped') => {
      const actions = [anAction({ key, step: 'offer-answer', kind, at: '2026-03-11T14:00:00.000Z' })]
      return nextOn({ ...card, actions: [...thanked, ...actions] }, '2026-03-12 09:00')
    }
    expect(afterIt('sent')).toBe('Answered yesterday (plain)')
    expect(afterIt('skipped')).toBe('Answer by Mon 16 March (plain)')
  })

  it('shows on an offer card other follow-ups that are due', () => {
    const offers = [anOffer({ at: '2026-03-04T14:00:00.000Z' })]
    expect(nextOn(aWaitingCard({ stage: 'offer', offers }), '2026-03-04 11:00')).toBe(
      'Thank Jane by 15:30 (now)',
    )
  })
})

describe('toBoardCard, the wait timeline', () => {
  const rulerAt = (card: Card, wall: string) => onBoard(card, wall).waitTimeline

  it('marks the day of the user’s turn while a card waits', () => {
    const card = aWaitingCard({ actions: thanked })
    expect(rulerAt(card, '2026-03-03 16:00')).toEqual({ day: 0, targetDay: 7, targetKind: 'turn' })
    expect(rulerAt(card, '2026-03-06 16:00')).toEqual({ day: 3, targetDay: 7, targetKind: 'turn' })
    expect(rulerAt(card, '2026-03-15 16:00')).toEqual({ day: 12, targetDay: 7, targetKind: 'turn' })
    expect(rulerAt({ ...card, pace: 'assertive' }, '2026-03-04 16:00')).toEqual({
      day: 1,
      targetDay: 3,
      targetKind: 'turn',
    })
  })

  it('is shown also while thanks are due', () => {
    expect(rulerAt(aWaitingCard(), '2026-03-04 11:00')).toEqual({ day: 1, targetDay: 7, targetKind: 'turn' })
  })

  it('marks the promised day, within the timeline', () => {
    const promised = (date: '2026-03-06' | '2026-05-29') =>
      aWaitingCard({ theirPromises: [aPromise({ terms: { kind: 'decide-by', date } })] })
    expect(rulerAt(promised('2026-03-06'), '2026-03-04 16:00')).toEqual({
      day: 1,
      targetDay: 3,
      targetKind: 'promise',
    })
    expect(rulerAt(promised('2026-05-29'), '2026-03-04 16:00')).toEqual({
      day: 1,
      targetDay: 10,
      targetKind: 'promise',
    })
  })

  it('is null once the user has asked, or if the card waits for nothing', () => {
    expect(rulerAt(aWaitingCard({ actions: [...thanked, checkedIn] }), '2026-03-11 09:00')).toBeNull()
    expect(rulerAt(aCard({ stage: 'waiting' }), '2026-03-11 09:00')).toBeNull()
    expect(rulerAt(aWaitingCard({ stage: 'closed', closing: aClosing() }), '2026-03-13 09:00')).toBeNull()
  })
})

describe('toBoardCard, the people', () => {
  const whoOn = (overrides: Partial<Card>) => onBoard(aWaitingCard(overrides), '2026-03-04 11:00').people
  const priya = aPerson({ id: 'priya', name: 'Priya Nair', role: 'recruiter' })
  const lena = aPerson({ id: 'lena', name: 'Lena Vogt', title: 'Dr.' })

  it('names one or two people and counts more', () => {
    const interviews = [anInterview({ personIds: ['jane', 'tom', 'lena'] })]
    expect(whoOn({ people: [aPerson()] })).toBe('Jane Okafor')
    expect(whoOn({ people: [aPerson(), tom], interviews })).toBe('Jane Okafor, Tom Wu')
    expect(whoOn({ people: [aPerson(), tom, lena], interviews })).toBe('3 people')
    expect(whoOn({ people: [lena], interviews })).toBe('Dr. Lena Vogt')
  })

  it('adds the role of a recruiter, and is empty if nobody is named', () => {
    expect(whoOn({ people: [priya], interviews: [] })).toBe('Priya Nair, recruiter')
    expect(whoOn({ people: [], interviews: [] })).toBe('')
  })

  it('come from the next interview, otherwise the last, otherwise the card', () => {
    const people = [aPerson(), tom, priya]
    const last = anInterview({ personIds: ['jane'] })
    const next = anInterview({ id: 'next', personIds: ['tom'], start: '2026-03-12T14:00:00.000Z' })
    expect(whoOn({ people, interviews: [last, next] })).toBe('Tom Wu')
    expect(whoOn({ people, interviews: [last] })).toBe('Jane Okafor')
    expect(whoOn({ people: [priya], interviews: [last, next] })).toBe('Priya Nair, recruiter')
  })
})

describe('toBoardCard', () => {
  it('matches the schema of the contract', () => {
    const view = onBoard(aWaitingCard(), '2026-03-04 11:00')
    expect(boardCardSchema.parse(view)).toEqual(view)
    expect(view).toMatchObject({ id: 'card-1', company: 'Northwind Optics', stage: 'waiting', rank: 'a0' })
  })

  it('waits on the interview day of its check-in, also after a journey', () => {
    const card = aWaitingCard({
      interviews: [
        anInterview({ start: '2026-03-04T04:00:00.000Z' }),
        anInterview({ id: 'past-midnight', start: '2026-03-04T06:00:00.000Z' }),
      ],
      theirPromises: [aPromise({ terms: { kind: 'decide-by', date: '2026-03-08' } })],
    })
    const input = { card, now: at('2026-03-05 10:00'), zone: 'Asia/Kolkata' }
    const followUps = [aStep('check-in', { status: 'scheduled', eventId: 'past-midnight' })]
    const ruler = (context: { zoneAt?: () => string }) =>
      toBoardCard({ ...input, ...context, followUps }).waitTimeline
    expect(ruler({ zoneAt: () => zone })?.targetKind).toBe('turn')
    expect(ruler({})?.targetKind).toBe('promise')
  })

  it('does not change its input', () => {
    const followUps = Object.freeze([aStep('check-in'), aStep('thank-you')])
    const card = Object.freeze(aWaitingCard())
    expect(() => toBoardCard({ card, followUps, now: at('2026-03-10 10:00'), zone })).not.toThrow()
  })
})

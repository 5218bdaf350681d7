import type { Card } from '#shared/model/card'
import type { Step } from '#shared/model/step'
import type { FollowUp } from '#shared/rules/follow-up'
import type { Plan } from '#shared/rules/plan'
import { anAction } from '#tests/support/builders/action'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise } from '#tests/support/builders/promise'
import { at, aWaitingCard, planOf } from './a-board.ts'

/** A board on which a step is due, and the instant of its alert. */
interface Scene {
  readonly cards: readonly Card[]
  readonly wall: string
}

const talk = anInterview({ personIds: ['jane'], debriefedAt: '2026-03-03T20:31:00.000Z' })
const checkIn = anAction({ id: 'asked', at: '2026-03-10T14:00:00.000Z' })
const again = anAction({
  id: 'asked again',
  key: 'card-1/interview-1/second-check-in/1',
  step: 'second-check-in',
  at: '2026-03-17T13:30:00.000Z',
})
const debriefedCard = (overrides: Partial<Card> = {}) => aWaitingCard({ interviews: [talk], ...overrides })
const offered = debriefedCard({
  stage: 'offer',
  offers: [anOffer({ at: '2026-03-09T15:00:00.000Z', answerBy: '2026-03-16', pay: '' })],
})
const closedCard = (reconnect: boolean) =>
  debriefedCard({ stage: 'closed', closing: aClosing({ at: '2026-03-12T14:00:00.000Z', reconnect }) })

const scenes: Readonly<Record<Step, Scene>> = {
  prepare: {
    cards: [
      aCard({
        stage: 'interview',
        people: [aPerson()],
        interviews: [anInterview({ personIds: ['jane'], start: '2026-03-12T14:30:00.000Z' })],
      }),
    ],
    wall: '2026-03-11 18:00',
  },
  'application-follow-up': {
    cards: [aCard({ stage: 'applied', people: [aPerson()] })],
    wall: '2026-03-11 09:00',
  },
  'schedule-interview': { cards: [aCard()], wall: '2026-03-03 09:00' },
  join: {
    cards: [
      aCard({
        stage: 'interview',
        people: [aPerson()],
        interviews: [anInterview({ personIds: ['jane'], start: '2026-03-12T14:30:00.000Z' })],
      }),
    ],
    wall: '2026-03-12 10:00',
  },
  'missed-interview': {
    cards: [
      aCard({
        people: [aPerson()],
        interviews: [
          anInterview({
            personIds: ['jane'],
            status: 'did-not-happen',
            didNotHappen: 'they-did-not-call',
            cancelledAt: '2026-03-03T20:20:00.000Z',
          }),
        ],
      }),
    ],
    wall: '2026-03-03 16:20',
  },
  farewell: {
    cards: [
      debriefedCard({
        stage: 'closed',
        closing: aClosing({ reason: 'declined', at: '2026-03-12T14:00:00.000Z' }),
      }),
    ],
    wall: '2026-03-12 11:00',
  },
  withdraw: {
    cards: [
      debriefedCard(),
      aCard({
        id: 'card-2',
        company: 'Halden & Frey',
        stage: 'closed',
        closing: aClosing({ reason: 'accepted', at: '2026-03-09T15:00:00.000Z' }),
      }),
    ],
    wall: '2026-03-10 09:00',
  },
  'acceptance-news': {
    cards: [
      debriefedCard({
        stage: 'closed',
        people: [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu', role: 'recruiter' })],
        offers: [anOffer({ personId: 'jane', at: '2026-03-08T15:00:00.000Z' })],
        closing: aClosing({ reason: 'accepted', at: '2026-03-09T15:00:00.000Z' }),
      }),
    ],
    wall: '2026-03-11 09:00',
  },
  debrief: { cards: [aWaitingCard()], wall: '2026-03-03 15:40' },
  'thank-you': { cards: [debriefedCard()], wall: '2026-03-03 16:30' },
  'loop-in': {
    cards: [
      debriefedCard({ people: [aPerson(), aPerson({ id: 'priya', name: 'Priya Nair', role: 'recruiter' })] }),
    ],
    wall: '2026-03-03 16:30',
  },
  'own-promise': {
    cards: [
      debriefedCard({
        ownPromises: [anOwnPromise({ text: 'Send the portfolio', personId: 'jane', date: '2026-03-09' })],
      }),
    ],
    wall: '2026-03-09 09:00',
  },
  'check-in': { cards: [debriefedCard()], wall: '2026-03-10 09:00' },
  'call-back': {
    cards: [debriefedCard({ answers: [anAnswer({ at: '2026-03-10T15:00:00.000Z', personId: 'jane' })] })],
    wall: '2026-03-17 09:00',
  },
  'second-check-in': { cards: [debriefedCard({ actions: [checkIn] })], wall: '2026-03-17 09:00' },
  'stay-in-touch': { cards: [debriefedCard({ actions: [checkIn, again] })], wall: '2026-04-07 09:00' },
  'rejection-thanks': { cards: [closedCard(false)], wall: '2026-03-12 11:00' },
  reconnect: { cards: [closedCard(true)], wall: '2026-06-10 09:00' },
  'offer-thanks': { cards: [offered], wall: '2026-03-09 12:00' },
  'offer-details': { cards: [offered], wall: '2026-03-10 09:00' },
  'offer-answer': { cards: [offered], wall: '2026-03-11 09:00' },
  'tell-others': {
    cards: [debriefedCard(), { ...offered, id: 'card-2', company: 'Halden & Frey' }],
    wall: '2026-03-10 09:00',
  },
  'keep-applying': {
    cards: [debriefedCard({ addedAt: '2026-02-20T15:00:00.000Z' })],
    wall: '2026-03-10 09:00',
  },
}

/** Returns a step from the real plan at its alert, on a board that calls for it. */
export function dueStep(step: Step): {
  readonly cards: readonly Card[]
  readonly now: number
  readonly plan: Plan
  readonly followUp: FollowUp
} {
  const { cards, wall } = scenes[step]
  const now = at(wall)
  const plan = planOf(cards, now)
  const followUp = plan.followUps.find(
    (one) => one.step === step && one.alerts.some((alert) => alert.at === now),
  )
  if (!followUp) throw new TypeError(`${step} does not alert at ${wall}`)
  return { cards, now, plan, followUp }
}

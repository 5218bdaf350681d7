import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { FollowUpAction } from '#shared/model/follow-up-action'
import type { SentMessage } from '#shared/model/sent-message'
import type { Settings } from '#shared/model/settings'
import type { Step } from '#shared/model/step'
import { findDueAlerts } from '#shared/rules/due-alerts'
import { findFirstNoAnswerDay } from '#shared/rules/facts/first-no-answer-day'
import type { FollowUp } from '#shared/rules/follow-up'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import type { Holidays } from '#shared/rules/plan-input'
import { anAction } from '#tests/support/builders/action'
import { anAlertEntry } from '#tests/support/builders/alert-entry'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'
import { someSettings } from '#tests/support/builders/workspace'

// Each clause of "What the second edition changed" in docs/rules.md that no timeline and no test of a step shows.

const zone = 'America/New_York'
const at = epochIn(zone)
const iso = isoIn(zone)
const endOf = (day: string) => at(`${day} 23:59`) + 59_999

interface Moment {
  readonly now: string
  readonly settings?: Partial<Settings>
  readonly holidays?: Holidays
}

const plan = (cards: readonly Card[], { now, settings = {}, holidays = {} }: Moment) =>
  planFollowUps(
    aPlanInput({ cards, now: at(now), zone, holidays, workspace: { settings: someSettings(settings) } }),
  ).followUps
const find = (followUps: readonly FollowUp[], step: Step, cardId = 'card-1') =>
  followUps.find((followUp) => followUp.step === step && followUp.cardId === cardId)
const alertsOf = (followUp: FollowUp | undefined) => followUp?.alerts.map((alert) => alert.at)

const talk = anInterview({ personIds: ['jane'], debriefedAt: iso('2026-03-03 15:30') })
const thanked = anAction({
  id: 'thanked',
  step: 'thank-you',
  key: 'card-1/interview-1/thank-you/1/jane',
  at: iso('2026-03-03 17:00'),
})
/** The card of timeline 1, with the thank-you sent. */
const waiting = (overrides: Partial<Card> = {}) =>
  aCard({ stage: 'waiting', people: [aPerson()], interviews: [talk], actions: [thanked], ...overrides })
const sent = (step: Step, wall: string, overrides: Partial<FollowUpAction> = {}) =>
  anAction({
    id: `${step} ${wall} ${overrides.kind}`,
    step,
    key: `card-1/interview-1/${step}/1`,
    at: iso(wall),
    personId: 'jane',
    ...overrides,
  })
const aMessage = (wall: string, overrides: Partial<SentMessage> = {}): SentMessage => ({
  id: `message ${wall}`,
  personId: 'jane',
  channel: 'email',
  at: iso(wall),
  recordedAt: iso(wall),
  subject: '',
  text: '',
  ...overrides,
})

describe('an agency', () => {
  const through = (id: string, company: string, overrides: Partial<Card> = {}) =>
    waiting({
      id,
      company,
      agency: 'Harbour Talent',
      people: [aPerson({ email: '' })],
      actions: [],
      ...overrides,
    })

  it('shares the patience of its person among the clients', () => {
    const told = sent('check-in', '2026-03-10 10:00', { key: 'a/interview-1/check-in/1' })
    const followUps = plan([through('a', 'Contoso', { actions: [told] }), through('b', 'Fabrikam')], {
      now: '2026-03-10 11:00',
    })
    expect(find(followUps, 'check-in', 'b')).toMatchObject({ status: 'held', heldBy: 'a' })
  })

  it('leaves each card to itself where the client is not known', () => {
    const other = aPerson({ id: 'tom', name: 'Tom Wu', email: '' })
    const unknown = through('b', '?', { people: [other], interviews: [{ ...talk, personIds: ['tom'] }] })
    const told = sent('check-in', '2026-03-10 10:00', { key: 'a/interview-1/check-in/1' })
    const followUps = plan([through('a', '?', { actions: [told] }), unknown], { now: '2026-03-10 11:00' })
    expect(find(followUps, 'check-in', 'b')?.status).toBe('open')
  })
})

describe('a person on several cards', () => {
  it('is asked once in three days, by the same email at two employers', () => {
    const told = sent('check-in', '2026-03-10 10:00', { key: 'a/interview-1/check-in/1' })
    const cards = (email: string) => [
      waiting({ id: 'a', company: 'Contoso', actions: [told] }),
      waiting({ id: 'b', company: 'Fabrikam', people: [aPerson({ email })], actions: [] }),
    ]
    const statusWith = (email: string) =>
      find(plan(cards(email), { now: '2026-03-10 11:00' }), 'check-in', 'b')?.status
    expect(statusWith('JANE@example.com ')).toBe('held')
    expect(statusWith('tom@example.com')).toBe('open')
  })
})

describe('a region', () => {
  it('has its own holidays, and those of its country until they are known', () => {
    const holidays = { DE: ['2026-03-10'], 'DE-BY': ['2026-03-10', '2026-03-11'] } as const
    const firstAlert = (region: string, known: Holidays) =>
      alertsOf(
        find(
          plan([waiting({ country: 'DE', region })], { now: '2026-03-04 10:00', holidays: known }),
          'check-in',
        ),
      )?.[0]
    expect(firstAlert('BY', holidays)).toBe(at('2026-03-12 09:00'))
    expect(firstAlert('BE', holidays)).toBe(at('2026-03-11 09:00'))
  })
})

describe('away days', () => {
  const settings = { away: [{ from: '2026-03-04', until: '2026-03-05' }] } as Partial<Settings>

  it('silence everything but join, prepare, debrief and the answer to an offer', () => {
    const soon = anInterview({ start: iso('2026-03-05 15:00') })
    const offer = anOffer({ at: iso('2026-03-02 10:00'), answerBy: '2026-03-05', pay: '' })
    const followUps = plan(
      [aCard({ interviews: [soon] }), aCard({ id: 'b', company: 'B', offers: [offer] })],
      {
        now: '2026-03-03 10:00',
        settings,
      },
    )
    expect(alertsOf(find(followUps, 'prepare'))).toEqual([at('2026-03-04 18:00')])
    expect(alertsOf(find(followUps, 'join'))).toEqual([at('2026-03-05 14:30')])
    expect(alertsOf(find(followUps, 'offer-answer', 'b'))).toContain(at('2026-03-05 09:00'))
  })

  it('let a note alert as planned that would lapse by then', () => {
    const card = aCard({ people: [aPerson()], interviews: [{ ...talk, start: iso('2026-03-04 15:00') }] })
    const long = { away: [{ from: '2026-03-04', until: '2026-03-12' }] } as Partial<Settings>
    const thanks = find(plan([card], { now: '2026-03-04 15:30', settings: long }), 'thank-you')
    expect(alertsOf(thanks)).toEqual([at('2026-03-04 16:30'), at('2026-03-05 11:30'), at('2026-03-06 09:00')])
    const ending = { away: [{ from: '2026-03-04', until: '2026-03-05' }] } as Partial<Settings>
    expect(alertsOf(find(plan([card], { now: '2026-03-04 15:30', settings: ending }), 'thank-you'))).toEqual([
      at('2026-03-06 09:00'),
    ])
  })
})

describe('messages beside the plan', () => {
  it('count towards the patience, and start the notes that keep in touch', () => {
    const messages = [aMessage('2026-03-05 10:00'), aMessage('2026-03-06 10:00')]
    const followUps = plan([waiting({ messages })], { now: '2026-03-06 10:00' })
    expect(find(followUps, 'check-in')).toBeUndefined()
    expect(alertsOf(find(followUps, 'stay-in-touch'))).toEqual([at('2026-03-27 09:00')])
  })
})

describe('LinkedIn and text messages', () => {
  it('carry the thank-you and the check-in where the person prefers them', () => {
    for (const preferredChannel of ['linkedin', 'text'] as const) {
      const people = [aPerson({ preferredChannel, phone: '+1 555 0100', mayCall: true })]
      const followUps = plan([waiting({ people, actions: [] })], { now: '2026-03-03 15:30' })
      expect(find(followUps, 'thank-you')?.channel).toBe(preferredChannel)
      expect(find(followUps, 'check-in')?.channel).toBe(preferredChannel)
    }
  })
})

describe('an open offer', () => {
  const now = '2026-03-10 09:00'

  it('ends waiting', () => {
    const offers = [anOffer({ at: iso('2026-03-05 10:00') })]
    expect(find(plan([waiting({ offers })], { now }), 'check-in')).toBeUndefined()
  })

  it('is open no more three working days after its answer was due', () => {
    const offered = waiting({
      id: 'b',
      company: 'Contoso',
      people: [aPerson({ email: 'b@example.com' })],
      offers: [anOffer({ at: iso('2026-03-02 10:00'), answerBy: '2026-03-05' })],
    })
    const told = (wall: string) => find(plan([waiting(), offered], { now: wall }), 'tell-others')
    expect(told('2026-03-10 17:59')).toBeDefined()
    expect(told('2026-03-10 18:00')).toBeUndefined()
  })

  it('is no reason to ask about other applications of its employer', () => {
    const applied = aCard({
      id: 'b',
      stage: 'applied',
      people: [aPerson()],
      addedAt: iso('2026-03-02 10:00'),
    })
    const offered = aCard({ stage: 'offer', offers: [anOffer({ at: iso('2026-03-05 10:00') })] })
    expect(find(plan([applied], { now }), 'application-follow-up', 'b')).toBeDefined()
    expect(find(plan([applied, offered], { now }), 'application-follow-up', 'b')).toBeUndefined()
  })
})

describe('the news of another offer', () => {
  it('counts as an unanswered message', () => {
    const told = sent('tell-others', '2026-03-06 10:00', { key: 'card-1/offer-9/tell-others/1' })
    const asked = sent('check-in', '2026-03-13 10:00')
    const followUps = plan([waiting({ actions: [thanked, told, asked] })], { now: '2026-03-13 10:00' })
    expect(find(followUps, 'second-check-in')).toBeUndefined()
    expect(alertsOf(find(followUps, 'stay-in-touch'))).toEqual([at('2026-04-03 09:00')])
  })
})

describe('keep-applying', () => {
  const old = { addedAt: iso('2026-02-20 10:00') }
  const accepted = (wall: string) =>
    aCard({
      id: 'b',
      company: 'Contoso',
      stage: 'closed',
      ...old,
      closing: aClosing({ reason: 'accepted', at: iso(wall) }),
    })
  const reminded = (cards: readonly Card[], now: string) =>
    plan(cards, { now }).some(({ step, status }) => step === 'keep-applying' && status === 'open')

  it('ends with the search, and begins with the next card', () => {
    expect(reminded([waiting(old)], '2026-03-10 09:00')).toBe(true)
    expect(reminded([waiting(old), accepted('2026-03-05 10:00')], '2026-03-10 09:00')).toBe(false)
    const next = waiting({ id: 'c', company: 'Fabrikam', addedAt: iso('2026-03-06 10:00') })
    expect(reminded([waiting(old), accepted('2026-03-05 10:00'), next], '2026-03-13 09:00')).toBe(true)
  })

  it('counts from the end of an offer', () => {
    const offers = [anOffer({ at: iso('2026-03-04 10:00'), withdrawnAt: iso('2026-03-06 10:00') })]
    const other = waiting({ id: 'b', company: 'Contoso', ...old, offers })
    expect(reminded([waiting(old), other], '2026-03-12 09:00')).toBe(false)
    expect(reminded([waiting(old), other], '2026-03-13 09:00')).toBe(true)
  })

  it('ends when the notes that keep in touch have ended', () => {
    const actions = [
      thanked,
      sent('check-in', '2026-03-10 10:00'),
      sent('second-check-in', '2026-03-17 10:00'),
    ]
    expect(reminded([waiting({ ...old, actions })], '2026-07-07 09:00')).toBe(true)
    expect(reminded([waiting({ ...old, actions })], '2026-07-14 09:00')).toBe(false)
  })
})

describe('calls in the employer’s hours', () => {
  const people = [aPerson({ phone: '+1 555 0100', preferredChannel: 'phone' })]
  const called = (cardZone: string, overrides: Partial<Card> = {}) =>
    alertsOf(
      find(
        plan([waiting({ zone: cardZone, people, ...overrides })], { now: '2026-03-03 17:00' }),
        'check-in',
      ),
    )?.[0]

  it('alerts at the first moment from the alert hour on', () => {
    expect(called('America/Los_Angeles')).toBe(at('2026-03-10 12:00'))
    expect(called('Asia/Tokyo')).toBe(at('2026-03-10 20:00'))
  })

  it('waits for the end of a promised date where the employer is', () => {
    const theirPromises = [aPromise({ terms: { kind: 'decide-by', date: '2026-03-09' } })]
    const writing = [aPerson()]
    expect(called('Pacific/Honolulu', { theirPromises, people: writing })).toBe(at('2026-03-10 09:00'))
    const far = { zone: 'Pacific/Honolulu', people: writing, theirPromises }
    const input = aPlanInput({ cards: [waiting(far)], zone: 'Pacific/Auckland' })
    const alerts = alertsOf(find(planFollowUps(input).followUps, 'check-in'))
    expect(alerts?.[0]).toBe(epochIn('Pacific/Auckland')('2026-03-11 08:00'))
  })
})

describe('the third call that nobody answers', () => {
  const rings = (...walls: string[]) => walls.map((wall) => sent('check-in', wall, { kind: 'rang' }))

  it('counts as sent', () => {
    const [first, second, third] = ['2026-03-10 10:00', '2026-03-11 10:00', '2026-03-12 10:00']
    const twice = plan([waiting({ actions: [thanked, ...rings(first, second)] })], { now: second })
    expect(find(twice, 'check-in')?.status).toBe('open')
    const thrice = plan([waiting({ actions: [thanked, ...rings(first, second, third)] })], { now: third })
    expect(find(thrice, 'check-in')?.status).toBe('done')
    expect(alertsOf(find(thrice, 'second-check-in'))).toEqual([at('2026-03-19 09:00')])
  })

  it('leaves the planned alerts as they are when one rings before day 7', () => {
    const early = plan([waiting({ actions: [thanked, ...rings('2026-03-05 10:00')] })], {
      now: '2026-03-06 09:00',
    })
    expect(find(early, 'check-in')).toMatchObject({ status: 'open', dueAt: endOf('2026-03-13') })
    expect(alertsOf(find(early, 'check-in'))).toEqual([
      at('2026-03-06 09:00'),
      at('2026-03-10 09:00'),
      at('2026-03-13 09:00'),
    ])
  })
})

describe('a hold', () => {
  it('begins when what causes it is entered', () => {
    const told = sent('check-in', '2026-03-09 10:00', {
      key: 'b/interview-1/check-in/1',
      recordedAt: iso('2026-03-10 11:00'),
    })
    const cards = [waiting(), waiting({ id: 'b', actions: [told] })]
    const input = aPlanInput({ cards, now: at('2026-03-12 09:00'), zone })
    const fired = anAlertEntry({
      basis: `end ${at('2026-03-03 15:30')}`,
      plannedFor: iso('2026-03-10 09:00'),
      firedAt: iso('2026-03-10 09:00'),
    })
    const due = findDueAlerts({
      plan: planFollowUps(input),
      workspace: { ...input.workspace, ledger: [fired] },
      zone,
      now: input.now,
    })
    // The alert fired before the user entered the other message, so it fires again when the wait is over.
    expect(due.filter(({ followUp }) => followUp.key === fired.key)).toHaveLength(1)
  })

  it('of a kept promise lasts three days', () => {
    const ownPromises = [anOwnPromise({ date: null, recordedAt: iso('2026-03-03 15:30') })]
    const kept = sent('own-promise', '2026-03-09 10:00', { key: 'card-1/own-promise-1/own-promise/1' })
    const checkIn = find(
      plan([waiting({ ownPromises, actions: [thanked, kept] })], { now: '2026-03-09 10:00' }),
      'check-in',
    )
    expect(checkIn?.alerts[0]?.at).toBe(at('2026-03-12 09:00'))
    expect(checkIn?.reason).toContain('you kept a promise about “Lens designer” at Northwind Optics today')
  })

  it('past its lapse retires the message', () => {
    const applied = aCard({
      id: 'b',
      stage: 'applied',
      people: [aPerson({ id: 'tom', email: 'tom@example.com' })],
      addedAt: iso('2026-03-02 10:00'),
    })
    const told = sent('check-in', '2026-03-31 10:00')
    const followUps = plan([waiting({ actions: [thanked, told] }), applied], { now: '2026-03-31 11:00' })
    expect(find(followUps, 'application-follow-up', 'b')?.status).toBe('lapsed')
  })
})

describe('“no answer”', () => {
  const day = (overrides: Partial<Card>) =>
    findFirstNoAnswerDay(aCard({ addedAt: iso('2026-02-01 10:00'), ...overrides }), { zone })

  it('counts from the latest of everything that happened', () => {
    expect(day({})).toBe('2026-03-03')
    expect(day({ appliedOn: '2026-01-20' })).toBe('2026-02-19')
    expect(day({ interviews: [talk] })).toBe('2026-04-02')
    const missed = anInterview({ status: 'did-not-happen', cancelledAt: iso('2026-03-06 12:00') })
    expect(day({ interviews: [missed] })).toBe('2026-04-05')
    const answers = [anAnswer({ at: iso('2026-03-07 10:00') })]
    expect(day({ interviews: [talk], answers })).toBe('2026-04-06')
    const offers = [anOffer({ at: iso('2026-03-07 10:00'), withdrawnAt: iso('2026-03-08 10:00') })]
    expect(day({ interviews: [talk], offers })).toBe('2026-04-07')
    const theirPromises = [aPromise({ terms: { kind: 'decide-by', date: '2026-03-20' } })]
    expect(day({ interviews: [talk], theirPromises })).toBe('2026-04-19')
    // An answer replaces every date they had named before it.
    expect(day({ interviews: [talk], theirPromises, answers })).toBe('2026-04-06')
  })

  it('waits fourteen days after the last counted message', () => {
    expect(day({ interviews: [talk], messages: [aMessage('2026-03-30 10:00')] })).toBe('2026-04-13')
  })
})

import { describe, expect, it } from 'vitest'
import type { AlertEntry } from '#shared/model/alert-entry'
import type { Card } from '#shared/model/card'
import type { FollowUpAction } from '#shared/model/follow-up-action'
import type { Settings } from '#shared/model/settings'
import type { Step } from '#shared/model/step'
import { findDueAlerts } from '#shared/rules/due-alerts'
import { findFirstNoAnswerDay } from '#shared/rules/facts/first-no-answer-day'
import type { FollowUp } from '#shared/rules/follow-up'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
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

/** The zones of the first twelve timelines: see timelines.test.ts. */
const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe']

describe.each(zones)('planFollowUps on the timelines of the second edition in %s', (zone) => {
  const at = epochIn(zone)
  const iso = isoIn(zone)
  const endOf = (day: string) => at(`${day} 23:59`) + 59_999

  const plan = (cards: readonly Card[], now: string, settings: Partial<Settings> = {}) =>
    planFollowUps(aPlanInput({ cards, now: at(now), zone, workspace: { settings: someSettings(settings) } }))
      .followUps
  const stepsOf = (followUps: readonly FollowUp[], step: Step) =>
    followUps.filter((followUp) => followUp.step === step)
  const only = (followUps: readonly FollowUp[], step: Step): FollowUp | undefined => {
    const found = stepsOf(followUps, step)
    expect(found.length, step).toBeLessThanOrEqual(1)
    return found[0]
  }
  const alertsOf = (followUp: FollowUp | undefined) => followUp?.alerts.map((alert) => alert.at)

  const aTalk = (start: string, overrides: Parameters<typeof anInterview>[0] = {}) =>
    anInterview({
      start: iso(start),
      zone,
      personIds: ['jane'],
      recordedAt: iso('2026-03-01 10:00'),
      ...overrides,
    })
  const someone = (company: string) => aPerson({ email: `jane@${company}.example.com` })
  /** The card of timeline 1, with a phone screen on Tuesday 3 March at 15:00. */
  const card1 = (overrides: Partial<Card> = {}) =>
    aCard({ people: [aPerson()], interviews: [aTalk('2026-03-03 15:00')], stage: 'waiting', ...overrides })
  const sent = (step: Step, wall: string, key: string, overrides: Partial<FollowUpAction> = {}) =>
    anAction({ id: `${step} ${wall}`, step, key, at: iso(wall), personId: 'jane', ...overrides })
  const thanked = sent('thank-you', '2026-03-03 17:00', 'card-1/interview-1/thank-you/1/jane')
  const checkedIn = (wall: string) => sent('check-in', wall, 'card-1/interview-1/check-in/1')

  it('plans 13: they did not call', () => {
    const missed = card1({
      interviews: [
        aTalk('2026-03-03 15:00', {
          status: 'did-not-happen',
          didNotHappen: 'they-did-not-call',
          cancelledAt: iso('2026-03-03 15:20'),
        }),
      ],
    })
    const followUps = plan([missed], '2026-03-03 15:20')
    const ask = only(followUps, 'missed-interview')
    expect(alertsOf(ask)).toEqual([at('2026-03-03 16:20'), at('2026-03-05 09:00')])
    expect(ask).toMatchObject({ personId: 'jane', template: 'missed-they-did-not-call', status: 'scheduled' })
    // Where 24 hours from now lie within the first alert's day, its end is the due time.
    expect(ask?.dueAt).toBe(at('2026-03-04 15:20'))
    expect(stepsOf(followUps, 'debrief')).toEqual([])
    expect(stepsOf(followUps, 'thank-you')).toEqual([])

    const again = aTalk('2026-03-12 15:00', { id: 'interview-2', recordedAt: iso('2026-03-04 10:00') })
    const next = plan([{ ...missed, interviews: [...missed.interviews, again] }], '2026-03-04 10:00')
    expect(stepsOf(next, 'missed-interview')).toEqual([])
  })

  it('plans 14: an on-site is called off without a new date', () => {
    const calledOff = aTalk('2026-03-05 14:00', {
      kind: 'on-site',
      status: 'cancelled',
      didNotHappen: 'they-called-it-off',
      cancelledAt: iso('2026-03-04 12:00'),
    })
    const card = card1({ interviews: [calledOff] })
    const ask = only(plan([card], '2026-03-04 12:00'), 'missed-interview')
    expect(alertsOf(ask)).toEqual([at('2026-03-04 13:00'), at('2026-03-06 09:00')])

    const actions = [sent('missed-interview', '2026-03-04 13:30', 'card-1/interview-1/missed-interview/1')]
    const second = only(plan([{ ...card, actions }], '2026-03-04 13:30'), 'second-check-in')
    expect(alertsOf(second)).toEqual([at('2026-03-11 09:00')])

    // With an earlier interview the check-in stands back until the question was skipped or has lapsed.
    const earlier = { ...card, interviews: [aTalk('2026-02-25 15:00', { id: 'interview-0' }), calledOff] }
    expect(stepsOf(plan([earlier], '2026-03-04 12:00'), 'check-in')).toEqual([])
    const skipped = actions.map((action) => ({ ...action, kind: 'skipped' as const }))
    const back = plan([{ ...earlier, actions: skipped }], '2026-03-04 13:30')
    expect(alertsOf(only(back, 'check-in'))).toEqual([at('2026-03-04 09:00'), at('2026-03-09 09:00')])
    expect(only(plan([earlier], '2026-03-19 00:01'), 'check-in')?.status).toBe('overdue')
    const stands = plan([{ ...earlier, actions }], '2026-03-04 13:30')
    expect(stepsOf(stands, 'check-in')).toEqual([])
    expect(stepsOf(stands, 'second-check-in')).toHaveLength(1)
  })

  it('plans 15: an application that nobody answers', () => {
    const recruiter = aPerson({ role: 'recruiter' })
    const applied = aCard({
      stage: 'applied',
      appliedOn: '2026-03-02',
      addedAt: iso('2026-03-02 10:00'),
      people: [recruiter],
    })
    const ask = only(plan([applied], '2026-03-02 10:00'), 'application-follow-up')
    expect(alertsOf(ask)).toEqual([at('2026-03-12 09:00')])
    expect(ask).toMatchObject({ personId: 'jane', dueAt: endOf('2026-03-17'), lapsesAt: endOf('2026-04-01') })
    expect(plan([{ ...applied, people: [] }], '2026-03-12 09:00')).toEqual([])
    expect(plan([{ ...applied, addedAt: iso('2026-03-30 10:00') }], '2026-03-30 10:00')).toEqual([])
    expect(findFirstNoAnswerDay(applied, { zone })).toBe('2026-04-01')
  })

  it('plans 16: a card in Phone screen without an interview', () => {
    const moved = aCard({ stageSince: iso('2026-03-03 10:00') })
    const ask = only(plan([moved], '2026-03-03 10:00'), 'schedule-interview')
    expect(alertsOf(ask)).toEqual([at('2026-03-05 09:00')])
    expect(ask).toMatchObject({ dueAt: endOf('2026-03-09'), lapsesAt: null })
    const scheduled = { ...moved, interviews: [aTalk('2026-03-12 15:00')] }
    expect(stepsOf(plan([scheduled], '2026-03-04 10:00'), 'schedule-interview')).toEqual([])
  })

  it('plans 17: a video call in the afternoon, and one in quiet hours', () => {
    const times = (start: string) => {
      const followUps = plan([aCard({ interviews: [aTalk(start, { kind: 'video' })] })], '2026-03-10 10:00')
      return [alertsOf(only(followUps, 'prepare')), alertsOf(only(followUps, 'join'))]
    }
    expect(times('2026-03-12 15:00')).toEqual([[at('2026-03-11 18:00')], [at('2026-03-12 14:30')]])
    expect(times('2026-03-12 07:00')).toEqual([[at('2026-03-11 18:00')], [at('2026-03-12 06:30')]])
  })

  it('plans 18: “thanks, got it” after a check-in', () => {
    const answers = [
      anAnswer({ outcome: { kind: 'courtesy' }, at: iso('2026-03-11 10:00'), personId: 'jane' }),
    ]
    const card = card1({ actions: [thanked, checkedIn('2026-03-10 10:00')], answers })
    const followUps = plan([card], '2026-03-11 10:00')
    expect(stepsOf(followUps, 'second-check-in')).toEqual([])
    expect(alertsOf(stepsOf(followUps, 'stay-in-touch')[0])).toEqual([at('2026-04-01 09:00')])
  })

  it('plans 19: a check-in sent before the date they named', () => {
    const theirPromises = [aPromise({ terms: { kind: 'decide-by', date: '2026-03-20' } })]
    const card = card1({ theirPromises, actions: [thanked, checkedIn('2026-03-10 10:00')] })
    const second = only(plan([card], '2026-03-10 10:00'), 'second-check-in')
    expect(alertsOf(second)).toEqual([at('2026-03-23 09:00')])
    expect(second?.dueAt).toBe(endOf('2026-03-25'))
  })

  it('delivers 20: alerts during a trial of five days wait three hours', () => {
    const trial = aCard({
      id: 'card-2',
      company: 'Halden & Frey',
      people: [someone('halden')],
      interviews: [
        aTalk('2026-03-09 09:00', { id: 'trial', kind: 'on-site', durationMinutes: 4 * 1440 + 540 }),
      ],
    })
    const promise = anOwnPromise({ recordedAt: iso('2026-03-03 15:30') })
    const cards = [card1({ ownPromises: [{ ...promise, date: null }] }), trial]
    const dueAt = (now: string) =>
      findDueAlerts({
        plan: planFollowUps(aPlanInput({ cards, now: at(now), zone })),
        workspace: { cards, settings: someSettings(), ledger: [] },
        zone,
        now: at(now),
      }).map(({ followUp }) => followUp.step)
    expect(dueAt('2026-03-09 10:00')).toEqual([])
    expect(dueAt('2026-03-09 11:59')).toEqual([])
    expect(dueAt('2026-03-09 12:00')).not.toEqual([])
    expect(dueAt('2026-03-10 09:00')).toContain('check-in')
  })

  const offered = aCard({
    id: 'offered',
    company: 'Brightwater',
    stage: 'offer',
    zone,
    addedAt: iso('2026-05-01 10:00'),
    people: [someone('brightwater')],
    offers: [anOffer({ at: iso('2026-06-01 15:00'), answerBy: '2026-06-15' })],
  })
  const waiting = (id: string, start = '2026-05-28 10:00') =>
    aCard({
      id,
      company: `Company ${id}`,
      stage: 'waiting',
      people: [someone(id)],
      interviews: [aTalk(start, { debriefedAt: iso('2026-05-28 11:00') })],
    })

  it('plans 21: an offer is accepted while two other cards wait', () => {
    const promise = anOwnPromise({
      text: 'Send the signed contract',
      date: '2026-06-05',
      interviewId: null,
      recordedAt: iso('2026-06-03 15:00'),
    })
    const accepted: Card = {
      ...offered,
      stage: 'closed',
      ownPromises: [promise],
      closing: aClosing({ reason: 'accepted', at: iso('2026-06-03 15:00') }),
    }
    const cards = [accepted, waiting('a'), waiting('b')]
    const followUps = plan(cards, '2026-06-03 15:00')
    expect(followUps.filter(({ step }) => step === 'tell-others' || step.startsWith('offer-'))).toEqual([])
    expect(alertsOf(only(followUps, 'own-promise'))).toEqual([at('2026-06-05 09:00')])
    expect(stepsOf(followUps, 'withdraw').map(alertsOf)).toEqual([
      [at('2026-06-08 09:00')],
      [at('2026-06-08 09:00')],
    ])
    expect(stepsOf(followUps, 'withdraw').map(({ dueAt }) => dueAt)).toEqual([
      endOf('2026-06-10'),
      endOf('2026-06-10'),
    ])
    expect(stepsOf(followUps, 'check-in')).toEqual([])

    const kept = sent('own-promise', '2026-06-04 10:00', 'offered/own-promise-1/own-promise/1')
    const sooner = plan([{ ...accepted, actions: [kept] }, ...cards.slice(1)], '2026-06-04 10:00')
    expect(stepsOf(sooner, 'withdraw').map(alertsOf)).toEqual([
      [at('2026-06-05 09:00')],
      [at('2026-06-05 09:00')],
    ])
  })

  it('plans 22: the news of an offer stands for the check-in', () => {
    const card = { ...waiting('a', '2026-05-27 10:00') }
    expect(alertsOf(only(plan([card], '2026-06-01 12:00'), 'check-in'))?.[0]).toBe(at('2026-06-03 09:00'))
    const told = sent('tell-others', '2026-06-02 10:00', 'a/offer-1/tell-others/1')
    const followUps = plan([offered, { ...card, actions: [told] }], '2026-06-02 10:00')
    const checkIn = only(followUps, 'check-in')
    expect(alertsOf(checkIn)?.[0]).toBe(at('2026-06-09 09:00'))
    expect(checkIn?.status).toBe('held')
    expect(checkIn?.reason).toContain('you told them about your other offer today')
  })

  it('plans 23: five days away', () => {
    const away = [{ from: '2026-03-09', until: '2026-03-13' }] as const
    const ownPromises = [anOwnPromise({ date: '2026-03-11', recordedAt: iso('2026-03-03 15:30') })]
    const followUps = plan([card1({ ownPromises })], '2026-03-04 10:00', { away: [...away] })
    // The promise that is due before the trip makes no message wait after it.
    expect(alertsOf(only(followUps, 'own-promise'))).toEqual([at('2026-03-06 09:00')])
    const alone = only(plan([card1()], '2026-03-04 10:00', { away: [...away] }), 'check-in')
    expect(alertsOf(alone)).toEqual([at('2026-03-16 09:00')])
    expect(alone?.reason).toContain('You’re away from Monday to Friday 13 March.')
  })

  it('alerts 24: once more after the clock was wrong', () => {
    const cards = [card1({ actions: [thanked] })]
    const ledger: AlertEntry[] = [
      anAlertEntry({
        key: 'card-1/interview-1/check-in/1',
        alert: 'first',
        basis: `end ${at('2026-03-03 15:30')}`,
        plannedFor: iso('2026-03-10 09:00'),
        firedAt: iso('2027-03-11 09:00'),
      }),
    ]
    const dueAt = (now: string, entries: AlertEntry[]) =>
      findDueAlerts({
        plan: planFollowUps(aPlanInput({ cards, now: at(now), zone })),
        workspace: { cards, settings: someSettings(), ledger: entries },
        zone,
        now: at(now),
      }).filter(({ followUp }) => followUp.step === 'check-in')
    expect(dueAt('2026-03-05 09:00', ledger)).toEqual([])
    const [first] = dueAt('2026-03-10 09:00', ledger)
    expect(first?.alerts.map(({ name }) => name)).toEqual(['first'])
    const fired = [
      ...ledger,
      ...ledger.map((entry) => ({ ...entry, id: 'now', firedAt: iso('2026-03-10 09:00') })),
    ]
    expect(dueAt('2026-03-10 09:01', fired)).toEqual([])
    expect(dueAt('2026-03-13 09:00', fired)[0]?.alerts.map(({ name }) => name)).toEqual(['again'])
  })

  it('counts 25 from an offer taken back, and keeps a check-in open that was rung in vain', () => {
    const offers = [anOffer({ at: iso('2026-03-25 10:00'), withdrawnAt: iso('2026-03-26 10:00') })]
    expect(findFirstNoAnswerDay(card1({ offers }), { zone })).toBe('2026-04-25')

    const rang = { ...checkedIn('2026-03-13 10:00'), kind: 'rang' as const }
    const checkIn = only(plan([card1({ actions: [thanked, rang] })], '2026-03-16 09:00'), 'check-in')
    expect(alertsOf(checkIn)?.at(-1)).toBe(at('2026-03-16 09:00'))
    expect(checkIn).toMatchObject({ status: 'open', dueAt: endOf('2026-03-16') })
  })
})

describe('planFollowUps on timeline 26', () => {
  it('alerts a leave to call within the employer’s hours of that day', () => {
    const zone = 'Europe/Berlin'
    const card = aCard({
      stage: 'waiting',
      zone: 'America/Los_Angeles',
      people: [aPerson({ phone: '+1 555 0100' })],
      interviews: [anInterview({ personIds: ['jane'] })],
      theirPromises: [aPromise({ terms: { kind: 'call-on', date: '2026-03-10' } })],
    })
    const { followUps } = planFollowUps(aPlanInput({ cards: [card], zone }))
    const checkIn = followUps.find(({ step }) => step === 'check-in')
    expect(checkIn).toMatchObject({ channel: 'phone', template: 'check-in-call' })
    expect(checkIn?.alerts.map((alert) => alert.at)).toEqual([epochIn(zone)('2026-03-10 17:00')])
    expect(checkIn?.alerts[0]?.at).toBe(epochIn('America/Los_Angeles')('2026-03-10 09:00'))
  })
})

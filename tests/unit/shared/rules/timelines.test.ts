import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { EpochMs, ZoneName } from '#shared/model/scalars'
import type { Step } from '#shared/model/step'
import { findFirstNoAnswerDay } from '#shared/rules/facts/first-no-answer-day'
import type { FollowUp } from '#shared/rules/follow-up'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { aPromise } from '#tests/support/builders/promise'

const HOUR = 3_600_000

/**
 * The user's zone in the rules, and three more: one without clock changes, one with a half-hour offset, one
 * in the south.
 */
const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe']

type ToInstant = (wall: string) => EpochMs

interface Expected {
  readonly alerts: readonly EpochMs[]
  readonly due: EpochMs
  readonly lapses: EpochMs | null
}

interface Timeline {
  readonly name: string
  readonly card: (zone: ZoneName) => Card
  /** The moment of planning. */
  readonly now: string
  readonly expected: (at: ToInstant) => Partial<Record<Step, Expected>>
}

/** A card with one interview, with Jane. */
function anInterviewedCard(
  zone: ZoneName,
  talk: { readonly start: string; readonly minutes?: number; readonly kind?: 'phone' | 'video' | 'on-site' },
  overrides: Partial<Card> = {},
): Card {
  const interview = anInterview({
    kind: talk.kind ?? 'phone',
    start: isoIn(zone)(talk.start),
    durationMinutes: talk.minutes ?? 30,
    personIds: ['jane'],
    zone,
  })
  return aCard({ people: [aPerson()], interviews: [interview], ...overrides })
}

const endOf = (at: ToInstant, day: string) => at(`${day} 23:59`) + 59_999

const timelines: readonly Timeline[] = [
  {
    name: '1: a phone screen, nothing promised',
    card: (zone) => anInterviewedCard(zone, { start: '2026-03-03 15:00' }),
    now: '2026-03-03 15:30',
    expected: (at) => ({
      'thank-you': {
        alerts: [at('2026-03-03 16:30'), at('2026-03-04 11:30'), at('2026-03-06 09:00')],
        due: at('2026-03-04 15:30'),
        lapses: at('2026-03-06 15:30'),
      },
      'check-in': {
        alerts: [at('2026-03-10 09:00'), at('2026-03-13 09:00')],
        due: endOf(at, '2026-03-13'),
        lapses: null,
      },
    }),
  },
  {
    name: '2: the same, with a decision promised by Friday',
    card: (zone) =>
      anInterviewedCard(
        zone,
        { start: '2026-03-03 15:00' },
        { theirPromises: [aPromise({ terms: { kind: 'decide-by', date: '2026-03-06' } })] },
      ),
    now: '2026-03-03 15:30',
    expected: (at) => ({
      'check-in': { alerts: [at('2026-03-09 09:00')], due: endOf(at, '2026-03-11'), lapses: null },
    }),
  },
  {
    name: '3: on site on a Friday before the clocks change in New York',
    card: (zone) => anInterviewedCard(zone, { start: '2026-10-30 14:00', minutes: 120, kind: 'on-site' }),
    now: '2026-10-30 16:00',
    expected: (at) => ({
      'thank-you': {
        alerts: [at('2026-10-30 19:00'), at('2026-10-31 12:00'), at('2026-11-02 09:00')],
        due: at('2026-10-31 16:00'),
        lapses: at('2026-10-30 16:00') + 72 * HOUR,
      },
      'check-in': {
        alerts: [at('2026-11-06 09:00'), at('2026-11-09 09:00')],
        due: endOf(at, '2026-11-09'),
        lapses: null,
      },
    }),
  },
  {
    name: '4: a video call on a Saturday',
    card: (zone) => anInterviewedCard(zone, { start: '2026-06-06 10:00', minutes: 60, kind: 'video' }),
    now: '2026-06-06 11:00',
    expected: (at) => ({
      'thank-you': {
        alerts: [at('2026-06-06 12:00'), at('2026-06-07 08:00'), at('2026-06-09 09:00')],
        due: at('2026-06-07 11:00'),
        lapses: at('2026-06-09 11:00'),
      },
      'check-in': {
        alerts: [at('2026-06-15 09:00'), at('2026-06-16 09:00')],
        due: endOf(at, '2026-06-16'),
        lapses: null,
      },
    }),
  },
  {
    name: '5: a phone screen in the evening',
    card: (zone) => anInterviewedCard(zone, { start: '2026-03-05 20:15' }),
    now: '2026-03-05 20:45',
    expected: (at) => ({
      'thank-you': {
        alerts: [at('2026-03-06 08:00'), at('2026-03-06 16:45')],
        due: at('2026-03-06 20:45'),
        lapses: at('2026-03-05 20:45') + 72 * HOUR,
      },
      'check-in': {
        alerts: [at('2026-03-12 09:00'), at('2026-03-16 09:00')],
        due: endOf(at, '2026-03-16'),
        lapses: null,
      },
    }),
  },
  {
    name: '6: an interview that ends at eight in the morning for the user',
    card: (zone) => anInterviewedCard(zone, { start: '2026-06-10 07:00', minutes: 60, kind: 'on-site' }),
    now: '2026-06-10 08:00',
    expected: (at) => ({
      'thank-you': {
        alerts: [at('2026-06-10 11:00'), at('2026-06-10 20:59'), at('2026-06-12 09:00')],
        due: at('2026-06-11 08:00'),
        lapses: at('2026-06-13 08:00'),
      },
      'check-in': {
        alerts: [at('2026-06-17 09:00'), at('2026-06-22 09:00')],
        due: endOf(at, '2026-06-22'),
        lapses: null,
      },
    }),
  },
  {
    name: '7: assertive pace with the thank-you sent',
    card: (zone) =>
      anInterviewedCard(
        zone,
        { start: '2026-03-02 10:00' },
        {
          pace: 'assertive',
          actions: [
            anAction({
              key: 'card-1/interview-1/thank-you/1/jane',
              step: 'thank-you',
              at: isoIn(zone)('2026-03-02 12:00'),
            }),
          ],
        },
      ),
    now: '2026-03-02 12:00',
    expected: (at) => ({
      'check-in': { alerts: [at('2026-03-05 09:00')], due: endOf(at, '2026-03-05'), lapses: null },
    }),
  },
]

const planned = (cards: readonly Card[], now: EpochMs, zone: ZoneName) =>
  planFollowUps(aPlanInput({ cards, now, zone })).followUps

const times = (followUp: FollowUp | undefined) => ({
  alerts: followUp?.alerts.map((alert) => alert.at),
  due: followUp?.dueAt,
  lapses: followUp?.lapsesAt,
})

const only = (followUps: readonly FollowUp[], step: Step) => {
  const found = followUps.filter((followUp) => followUp.step === step)
  expect(found.length).toBeLessThanOrEqual(1)
  return found[0]
}

describe.each(zones)('planFollowUps on the worked timelines in %s', (zone) => {
  const at = epochIn(zone)

  it.each(timelines)('plans $name', ({ card, now, expected }) => {
    const followUps = planned([card(zone)], at(now), zone)
    for (const [step, wanted] of Object.entries(expected(at)))
      expect(times(only(followUps, step as Step)), step).toEqual(wanted)
  })
})

describe.each(zones)('planFollowUps on the longer timelines in %s', (zone) => {
  const at = epochIn(zone)
  const iso = isoIn(zone)
  const card1 = (overrides: Partial<Card> = {}) =>
    anInterviewedCard(zone, { start: '2026-03-03 15:00' }, overrides)
  const sent = (step: Step, wall: string, key: string) =>
    anAction({ id: `sent ${step} ${key}`, step, key, at: iso(wall), personId: 'jane' })

  it('plans 8: an unanswered check-in and a second one', () => {
    const actions = [
      sent('thank-you', '2026-03-03 17:00', 'card-1/interview-1/thank-you/1/jane'),
      sent('check-in', '2026-03-10 10:00', 'card-1/interview-1/check-in/1'),
    ]
    const second = only(planned([card1({ actions })], at('2026-03-10 10:00'), zone), 'second-check-in')
    expect(second?.alerts.map((alert) => alert.at)).toEqual([at('2026-03-17 09:00')])
    expect(second).toMatchObject({ personId: 'jane', dueAt: endOf(at, '2026-03-20'), lapsesAt: null })

    const again = sent('second-check-in', '2026-03-17 09:30', 'card-1/interview-1/second-check-in/1')
    const followUps = planned([card1({ actions: [...actions, again] })], at('2026-03-17 09:30'), zone)
    const touch = followUps.filter((followUp) => followUp.step === 'stay-in-touch')
    expect(touch.map((followUp) => followUp.alerts.map((alert) => alert.at))).toEqual([
      [at('2026-04-07 09:00')],
      [at('2026-05-07 09:00')],
      [at('2026-06-08 09:00')],
    ])
    expect(touch[0]).toMatchObject({ dueAt: endOf(at, '2026-04-14'), lapsesAt: at('2026-05-07 09:00') })
    expect(touch[2]).toMatchObject({ lapsesAt: endOf(at, '2026-07-08') })
    expect(only(followUps, 'second-check-in')?.status).toBe('done')
    expect(findFirstNoAnswerDay(card1({ actions }), { zone })).toBe('2026-04-02')
  })

  it('plans 10: two cards at one employer', () => {
    const first = card1({ id: 'card-a' })
    const second = anInterviewedCard(
      zone,
      { start: '2026-03-03 16:00' },
      { id: 'card-b', company: 'NORTHWIND, Optics' },
    )
    const checkIns = (cards: Card[], now: string) =>
      planned(cards, at(now), zone).filter((followUp) => followUp.step === 'check-in')

    const unsent = checkIns([first, second], '2026-03-10 09:00')
    expect(unsent[0]).toMatchObject({ status: 'open', heldBy: null })
    expect(unsent[0]?.alerts[0]?.at).toBe(at('2026-03-10 09:00'))
    expect(unsent[1]).toMatchObject({ status: 'held', heldBy: 'card-a' })
    expect(unsent[1]?.alerts.map((alert) => alert.at)).toEqual([
      at('2026-03-13 09:00'),
      at('2026-03-16 09:00'),
    ])

    const actions = [sent('check-in', '2026-03-10 10:00', 'card-a/interview-1/check-in/1')]
    const one = checkIns([{ ...first, actions }, second], '2026-03-10 10:00')
    expect(one.map((followUp) => followUp.status)).toEqual(['done', 'held'])
    expect(one[1]?.alerts[0]?.at).toBe(at('2026-03-13 09:00'))
    expect(one[1]?.dueAt).toBe(endOf(at, '2026-03-16'))
    expect(one[1]?.reason).toContain('“Lens designer” at Northwind Optics today')
    expect(checkIns([{ ...first, actions }, second], '2026-03-13 09:00')[1]).toMatchObject({
      status: 'open',
      heldBy: null,
    })
  })

  it('plans 12: an offer while two other cards wait', () => {
    const offer = anOffer({ at: iso('2026-06-01 15:00'), answerBy: '2026-06-15' })
    const waiting = (id: string) =>
      anInterviewedCard(
        zone,
        { start: '2026-05-28 10:00' },
        { id, company: `Company ${id}`, people: [aPerson({ email: `jane@${id}.example.com` })] },
      )
    const cards = [aCard({ zone, stage: 'offer', offers: [offer] }), waiting('a'), waiting('b')]
    const followUps = planned(cards, at('2026-06-01 15:00'), zone)
    const alertsOf = (step: Step) =>
      followUps.filter((followUp) => followUp.step === step).map((one) => one.alerts.map((alert) => alert.at))
    expect(alertsOf('offer-thanks')).toEqual([[at('2026-06-01 16:00')]])
    expect(alertsOf('tell-others')).toEqual([[at('2026-06-02 09:00')], [at('2026-06-02 09:00')]])
    expect(alertsOf('offer-answer')).toEqual([
      [at('2026-06-10 09:00'), at('2026-06-12 09:00'), at('2026-06-15 09:00')],
    ])
    expect(alertsOf('offer-details')).toEqual([])
    expect(alertsOf('keep-applying')).toEqual([])
    const told = followUps.find((followUp) => followUp.step === 'tell-others')
    expect(told).toMatchObject({ dueAt: endOf(at, '2026-06-04'), lapsesAt: at('2026-06-15 18:00') })
  })
})

describe('planFollowUps on exact statements of the rules', () => {
  const newYork = epochIn('America/New_York')

  it('counts calendar days when the clocks change: 13:00 UTC in timeline 1', () => {
    const card = anInterviewedCard('America/New_York', { start: '2026-03-03 15:00' })
    const checkIn = only(planned([card], newYork('2026-03-03 15:30'), 'America/New_York'), 'check-in')
    expect(checkIn?.alerts[0]?.at).toBe(Date.parse('2026-03-10T13:00:00Z'))
  })

  it('counts exact hours when the clocks change: timeline 3 lapses on Monday at 15:00', () => {
    const card = anInterviewedCard('America/New_York', {
      start: '2026-10-30 14:00',
      minutes: 120,
      kind: 'on-site',
    })
    const followUps = planned([card], newYork('2026-10-30 16:00'), 'America/New_York')
    expect(only(followUps, 'thank-you')?.lapsesAt).toBe(newYork('2026-11-02 15:00'))
    expect(only(followUps, 'check-in')?.alerts[0]?.at).toBe(Date.parse('2026-11-06T14:00:00Z'))
  })

  it.each([
    { zone: 'America/Los_Angeles', ended: '2026-06-10 08:00', day7: '2026-06-17 09:00' },
    { zone: 'Australia/Lord_Howe', ended: '2026-06-11 01:30', day7: '2026-06-18 09:00' },
  ])("counts days in the user's zone: timeline 6 in $zone", ({ zone, ended, day7 }) => {
    const at = epochIn(zone)
    const card = anInterviewedCard('Europe/Berlin', {
      start: '2026-06-10 16:00',
      minutes: 60,
      kind: 'on-site',
    })
    const followUps = planned([card], Date.parse('2026-06-10T15:00:00Z'), zone)
    expect(only(followUps, 'check-in')?.countsFrom).toBe(at(ended))
    expect(only(followUps, 'check-in')?.alerts[0]?.at).toBe(at(day7))
  })

  it('moves an alert before quiet hours that would delay it past its due time: timeline 6', () => {
    const card = anInterviewedCard('Europe/Berlin', {
      start: '2026-06-10 16:00',
      minutes: 60,
      kind: 'on-site',
    })
    const followUps = planned([card], Date.parse('2026-06-10T15:00:00Z'), 'America/Los_Angeles')
    expect(only(followUps, 'thank-you')?.alerts[1]?.at).toBe(
      epochIn('America/Los_Angeles')('2026-06-10 20:59'),
    )
  })
})

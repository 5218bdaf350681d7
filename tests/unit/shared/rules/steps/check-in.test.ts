import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { PromiseTerms } from '#shared/model/promise'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAction } from '#tests/support/builders/action'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { aPromise } from '#tests/support/builders/promise'
import { someSettings } from '#tests/support/builders/workspace'

const at = epochIn('America/New_York')
const end = at('2026-03-03 15:30')
const interviews = [anInterview({ personIds: ['jane'] })]

function checkInOf(card: Partial<Card> = {}, given: Parameters<typeof aPlanInput>[0] = {}) {
  const input = aPlanInput({
    now: end,
    ...given,
    cards: [aCard({ people: [aPerson()], interviews, ...card })],
  })
  const found = planFollowUps(input).followUps.filter((followUp) => followUp.step === 'check-in')
  expect(found.length).toBeLessThanOrEqual(1)
  return found[0] ?? null
}

const promised = (terms: PromiseTerms) => ({ theirPromises: [aPromise({ personId: 'jane', terms })] })
const alertsOf = (followUp: ReturnType<typeof checkInOf>) => followUp?.alerts.map((alert) => alert.at)

describe('draftCheckIn, when it arises', () => {
  it('arises while the card waits, in any stage', () => {
    for (const stage of ['applied', 'phone-screen', 'interview', 'waiting', 'offer'] as const)
      expect(checkInOf({ stage }), stage).not.toBeNull()
  })

  it('does not arise before an interview has ended', () => {
    expect(checkInOf({}, { now: end - 1 })).toBeNull()
    expect(checkInOf({ interviews: [] })).toBeNull()
  })

  it('does not arise while another interview is ahead or running', () => {
    const next = anInterview({ id: 'interview-2', start: '2026-03-12T15:00:00.000Z' })
    const card = { interviews: [...interviews, next] }
    expect(checkInOf(card, { now: at('2026-03-11 09:00') })).toBeNull()
    expect(checkInOf(card, { now: Date.parse('2026-03-12T15:29:59Z') })).toBeNull()
    expect(checkInOf(card, { now: Date.parse('2026-03-12T15:30:00Z') })?.eventId).toBe('interview-2')
  })

  it('arises after a courtesy reply or an answer to an earlier interview, but not after other answers or an offer', () => {
    const now = at('2026-03-11 12:00')
    expect(checkInOf({ answers: [anAnswer()] }, { now })).toBeNull()
    expect(checkInOf({ offers: [anOffer({ at: '2026-03-05T15:00:00.000Z' })] }, { now })).toBeNull()
    expect(checkInOf({ answers: [anAnswer({ at: '2026-03-03T20:30:00.000Z' })] }, { now })).toBeNull()
    expect(checkInOf({ answers: [anAnswer({ outcome: { kind: 'courtesy' } })] }, { now })).not.toBeNull()
    expect(checkInOf({ answers: [anAnswer({ at: '2026-03-01T15:00:00.000Z' })] }, { now })).not.toBeNull()
  })

  it('does not arise on a closed card', () => {
    expect(checkInOf({ stage: 'closed' })).toBeNull()
  })
})

describe('draftCheckIn, when it alerts', () => {
  it('drops the day-10 alert if it would fall on the first one', () => {
    const friday = [anInterview({ start: '2026-03-06T20:00:00.000Z' })]
    const holidays = { US: ['2026-03-13', '2026-03-16'] as const }
    const followUp = checkInOf(
      { interviews: friday, country: 'US' },
      { now: at('2026-03-06 15:30'), holidays },
    )
    expect(followUp?.alerts).toMatchObject([{ name: 'first', at: at('2026-03-17 09:00') }])
    expect(followUp?.dueAt).toBe(at('2026-03-17 23:59') + 59_999)
  })

  it("skips the holidays of the card's country only", () => {
    const holidays = { DE: ['2026-03-10'] as const }
    expect(alertsOf(checkInOf({ country: 'DE' }, { holidays }))?.[0]).toBe(at('2026-03-11 09:00'))
    expect(alertsOf(checkInOf({ country: 'FR' }, { holidays }))?.[0]).toBe(at('2026-03-10 09:00'))
    expect(alertsOf(checkInOf({}, { holidays }))?.[0]).toBe(at('2026-03-10 09:00'))
  })

  it('alerts and is due on the day on which a call is permitted', () => {
    const followUp = checkInOf({
      ...promised({ kind: 'call-on', date: '2026-03-05' }),
      zone: 'America/New_York',
    })
    expect(alertsOf(followUp)).toEqual([at('2026-03-05 09:00')])
    expect(followUp?.dueAt).toBe(at('2026-03-05 23:59') + 59_999)
    expect(followUp?.reason).toBe(
      'They said you can follow up on Thursday. Their number isn’t on the card. Add it so you can call.',
    )
  })

  it('names the person who permitted the call if the recipient is somebody else', () => {
    const card = promised({ kind: 'call-on', date: '2026-03-05' })
    const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu', phone: '+1 555 0100', isContact: true })]
    const theirPromises = card.theirPromises?.map((one) => ({ ...one, personId: 'jane' }))
    expect(checkInOf({ ...card, people, theirPromises })).toMatchObject({
      personId: 'tom',
      reason: 'Jane Okafor said you can follow up on Thursday.',
    })
  })

  it.each([
    [0, '2026-03-06 09:00'],
    [1, '2026-03-09 09:00'],
    [3, '2026-03-11 09:00'],
  ])('alerts after %i working days of grace at %s', (promiseGraceWorkingDays, wall) => {
    const workspace = { settings: someSettings({ promiseGraceWorkingDays }) }
    const terms = { kind: 'decide-by', date: '2026-03-06' } as const
    expect(alertsOf(checkInOf(promised(terms), { workspace }))).toEqual([at(wall)])
  })

  it('counts as without a date if none was promised, or one before the conversation', () => {
    const day7 = [at('2026-03-10 09:00'), at('2026-03-13 09:00')]
    expect(alertsOf(checkInOf(promised({ kind: 'no-date' })))).toEqual(day7)
    expect(alertsOf(checkInOf(promised({ kind: 'decide-by', date: '2026-03-02' })))).toEqual(day7)
  })

  it('follows a promised date at assertive pace too', () => {
    const card = { ...promised({ kind: 'decide-by', date: '2026-03-06' }), pace: 'assertive' } as const
    expect(alertsOf(checkInOf(card))).toEqual([at('2026-03-09 09:00')])
  })

  it('counts from the end at assertive pace if no thank-you was sent', () => {
    expect(alertsOf(checkInOf({ pace: 'assertive' }))).toEqual([at('2026-03-06 09:00')])
  })

  it.each(['sent', 'skipped'] as const)(
    'counts from the first thank-you that was %s at assertive pace',
    (kind) => {
      const key = 'card-1/interview-1/thank-you/1/jane'
      const late = anAction({ key, step: 'thank-you', kind, at: '2026-03-06T15:00:00.000Z' })
      const earlier = anAction({ key: key.replace('jane', 'tom'), kind, at: '2026-03-03T22:00:00.000Z' })
      const card: Partial<Card> = { pace: 'assertive', actions: [late, earlier] }
      expect(alertsOf(checkInOf(card))).toEqual([at('2026-03-06 09:00')])
    },
  )

  it('moves when the interview is changed to another day', () => {
    const moved = [anInterview({ personIds: ['jane'], start: '2026-03-05T20:00:00.000Z' })]
    const basis = (followUp: ReturnType<typeof checkInOf>) => followUp?.alerts[0]?.basis
    const later = checkInOf({ interviews: moved }, { now: at('2026-03-05 15:30') })
    expect(alertsOf(later)?.[0]).toBe(at('2026-03-12 09:00'))
    expect(basis(later)).not.toBe(basis(checkInOf()))
  })
})

describe('draftCheckIn, what it says', () => {
  const phone = '+1 555 0100'

  it('is an email, and counts the days in its reason', () => {
    expect(checkInOf()).toMatchObject({
      key: 'card-1/interview-1/check-in/1',
      personId: 'jane',
      channel: 'email',
      template: 'check-in',
      status: 'scheduled',
      reason: 'You spoke today. If nothing comes back by Tuesday 10 March, check in.',
      sources: ['A', 'B', 'D', 'E'],
    })
  })

  it('counts the days that have passed from its alert day on', () => {
    expect(checkInOf({}, { now: at('2026-03-09 23:59') })?.reason).toContain(
      'If nothing comes back by tomorrow',
    )
    expect(checkInOf({}, { now: at('2026-03-10 00:00') })?.reason).toMatch(/^Day 7 since you spoke/)
  })

  it('keeps counting days while it is overdue', () => {
    expect(checkInOf({}, { now: at('2026-03-15 12:00') })).toMatchObject({
      status: 'overdue',
      reason: expect.stringContaining(
        'Day 12 since you spoke, and they named no date. No thank-you went out, so this opens with thanks.',
      ),
    })
  })

  it('goes to the hiring team if nobody is known', () => {
    const followUp = checkInOf({ people: [], interviews: [anInterview()] })
    expect(followUp).toMatchObject({ personId: null, channel: 'email', template: 'check-in' })
    expect(followUp?.reason).toBe('You spoke today. If nothing comes back by Tuesday 10 March, check in.')
  })

  it('has its own template after a passed promise, and is a phone call if there is a number', () => {
    const terms = { kind: 'decide-by', date: '2026-03-06' } as const
    expect(checkInOf(promised(terms))).toMatchObject({
      template: 'check-in-promise',
      channel: 'email',
      reason: 'They said Friday. You can check in from Monday.',
    })
    const called = checkInOf({ ...promised(terms), people: [aPerson({ phone })] })
    expect(called).toMatchObject({ template: 'check-in-call', channel: 'phone' })
    const workspace = { settings: someSettings({ promiseGraceWorkingDays: 0 }) }
    const onTheDay = checkInOf({ ...promised(terms), people: [aPerson({ phone })] }, { workspace })
    expect(onTheDay?.channel).toBe('email')
    const assertive = { people: [aPerson({ phone })], pace: 'assertive' as const }
    expect(checkInOf({ ...promised(terms), ...assertive }, { workspace })?.channel).toBe('phone')
  })

  it.each([
    ['with permission to call', { people: [aPerson({ phone, mayCall: true })] }, 'phone'],
    ['at assertive pace', { people: [aPerson({ phone })], pace: 'assertive' }, 'phone'],
    ['without permission at standard pace', { people: [aPerson({ phone })] }, 'email'],
  ] as const)('is, %s, a message by %3$s', (_when, card, channel) => {
    expect(checkInOf({ ...card, people: [...card.people] })?.channel).toBe(channel)
  })

  it('uses the gatekeeper call sheet if nobody may be contacted', () => {
    const followUp = checkInOf({ people: [aPerson({ doNotContact: true })] })
    expect(followUp).toMatchObject({ personId: null, channel: 'phone', template: 'gatekeeper' })
    expect(followUp?.reason).toContain('asked not to be contacted directly')
  })

  it('opens with thanks if the thank-you lapsed, but not if it was sent or skipped', () => {
    const now = at('2026-03-10 09:00')
    const late = checkInOf({}, { now })
    expect(late).toMatchObject({ foldsThanks: true, template: 'late-thanks-check-in' })
    for (const kind of ['sent', 'skipped'] as const) {
      const action = anAction({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you', kind })
      expect(checkInOf({ actions: [action] }, { now })).toMatchObject({
        foldsThanks: false,
        template: 'check-in',
      })
    }
  })

  it('opens a phone call with thanks too, and keeps the call sheet', () => {
    const people = [aPerson({ phone, mayCall: true })]
    expect(checkInOf({ people }, { now: at('2026-03-10 09:00') })).toMatchObject({
      foldsThanks: true,
      template: 'check-in-call',
    })
  })
})

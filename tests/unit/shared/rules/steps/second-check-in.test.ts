import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { FollowUpAction } from '#shared/model/follow-up-action'
import { anAction } from '#tests/support/builders/action'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'
import { aPromise } from '#tests/support/builders/promise'
import { someSettings } from '#tests/support/builders/workspace'

const at = epochIn('America/New_York')
const iso = isoIn('America/New_York')
const phone = '+1 555 0100'
const sent = (overrides: Partial<FollowUpAction> = {}) =>
  anAction({ at: iso('2026-03-10 10:00'), personId: 'jane', ...overrides })

function seconds(card: Partial<Card> = {}, now = at('2026-03-10 10:00'), maxUnanswered = 2) {
  const workspace = { settings: someSettings({ maxUnanswered }) }
  const interviews = [anInterview({ personIds: ['jane'] })]
  return planStep(
    'second-check-in',
    [aCard({ people: [aPerson()], interviews, actions: [sent()], ...card })],
    {
      now,
      workspace,
    },
  )
}

describe('draftSecondCheckIn', () => {
  it.each(['sent', 'voicemail', 'skipped'] as const)('alerts a week after a check-in was %s', (kind) => {
    const [followUp] = seconds({ actions: [sent({ kind })] })
    expect(listAlertTimes(followUp)).toEqual([at('2026-03-17 09:00')])
    expect(followUp).toMatchObject({
      key: 'card-1/interview-1/second-check-in/1',
      personId: 'jane',
      template: 'second-check-in',
      dueAt: at('2026-03-20 23:59') + 59_999,
      lapsesAt: null,
    })
  })

  it.each([
    { what: 'nothing was sent', actions: [] },
    { what: 'nobody picked up', actions: [sent({ kind: 'rang' })] },
    { what: 'the check-in was snoozed', actions: [sent({ kind: 'snoozed', until: '2026-03-12' })] },
    { what: 'only thanks went out', actions: [sent({ step: 'thank-you' })] },
    {
      what: 'the message was about an earlier conversation',
      actions: [sent({ at: iso('2026-03-02 10:00') })],
    },
  ])('does not arise if $what', ({ actions }) => {
    expect(seconds({ actions })).toEqual([])
  })

  it('ends with any answer, including a courtesy reply', () => {
    const reply = (kind: 'courtesy' | 'no-decision') => [
      anAnswer({ outcome: { kind }, at: iso('2026-03-11 10:00') }),
    ]
    expect(seconds({ answers: reply('courtesy') }, at('2026-03-12 10:00'))).toEqual([])
    expect(seconds({ answers: reply('no-decision') }, at('2026-03-12 10:00'))).toEqual([])
  })

  it('follows a call-back too', () => {
    const answers = [anAnswer({ at: iso('2026-03-09 10:00') })]
    const actions = [
      sent({ step: 'call-back', key: 'card-1/answer-1/call-back/1', at: iso('2026-03-16 10:00') }),
    ]
    const [followUp] = seconds({ answers, actions }, at('2026-03-16 10:00'))
    expect(followUp?.key).toBe('card-1/answer-1/second-check-in/1')
    expect(listAlertTimes(followUp)).toEqual([at('2026-03-23 09:00')])
  })

  it('arises as often as the limit allows, each in a new round', () => {
    const again = sent({
      id: 'action-2',
      step: 'second-check-in',
      key: 'card-1/interview-1/second-check-in/1',
      at: iso('2026-03-17 10:00'),
    })
    const actions = [sent(), again]
    expect(seconds({ actions }, at('2026-03-17 10:00'))).toMatchObject([{ status: 'done' }])
    expect(seconds({ actions }, at('2026-03-17 10:00'), 3)).toMatchObject([
      { status: 'done' },
      { key: 'card-1/interview-1/second-check-in/2', status: 'scheduled' },
    ])
    expect(seconds({}, at('2026-03-10 10:00'), 1)).toEqual([])
  })

  it('restarts the count once the promised date has passed', () => {
    const theirPromises = [aPromise({ terms: { kind: 'decide-by', date: '2026-03-12' } })]
    const card = { theirPromises, actions: [sent()] }
    expect(seconds(card, at('2026-03-12 23:59'), 1)).toEqual([])
    expect(seconds(card, at('2026-03-13 00:00'), 1)).toHaveLength(1)
  })

  it('uses the other channel if permitted and no preference is recorded', () => {
    const channel = (
      person: Parameters<typeof aPerson>[0],
      used: 'email' | 'phone',
      card: Partial<Card> = {},
    ) => seconds({ people: [aPerson(person)], actions: [sent({ channel: used })], ...card })[0]?.channel
    expect(channel({ phone, mayCall: true }, 'email')).toBe('phone')
    expect(channel({ phone }, 'email', { pace: 'assertive' })).toBe('phone')
    expect(channel({ phone }, 'email')).toBe('email')
    expect(channel({ phone, mayCall: true }, 'phone')).toBe('email')
    expect(channel({ phone, preferredChannel: 'phone' }, 'phone')).toBe('phone')
    expect(channel({ phone, mayCall: true, preferredChannel: 'email' }, 'email')).toBe('email')
  })

  it('treats a promised date that will have passed as a reason to call', () => {
    const channel = (date: '2026-03-16' | '2026-03-17') =>
      seconds({
        people: [aPerson({ phone })],
        theirPromises: [aPromise({ terms: { kind: 'decide-by', date } })],
      })[0]?.channel
    expect(channel('2026-03-16')).toBe('phone')
    expect(channel('2026-03-17')).toBe('email')
  })

  it('goes to the recipient of a check-in if the previous one was removed', () => {
    expect(seconds({ actions: [sent({ personId: 'gone' })] })[0]?.personId).toBe('jane')
  })
})

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

const at = epochIn('America/New_York')
const iso = isoIn('America/New_York')
const sent = (wall: string, overrides: Partial<FollowUpAction> = {}) =>
  anAction({ id: wall, at: iso(wall), ...overrides })
/** Two unanswered messages, the last on Tuesday 17 March. */
const two = [
  sent('2026-03-10 10:00'),
  sent('2026-03-17 10:00', { step: 'second-check-in', key: 'card-1/interview-1/second-check-in/1' }),
]

const touches = (wall: string, card: Partial<Card> = {}) =>
  planStep('stay-in-touch', [aCard({ interviews: [anInterview()], actions: two, ...card })], {
    now: at(wall),
  })
const statuses = (wall: string, card: Partial<Card> = {}) => touches(wall, card).map((one) => one.status)

describe('draftStayInTouch', () => {
  it('arises three times: after 21 days, then 30 days after each moved alert', () => {
    expect(touches('2026-03-17 10:00').map(listAlertTimes)).toEqual([
      [at('2026-04-07 09:00')],
      [at('2026-05-07 09:00')],
      [at('2026-06-08 09:00')],
    ])
  })

  it('is due after a week and lapses with the next one, or the last after 30 days', () => {
    const [first, second, third] = touches('2026-03-17 10:00')
    expect([first?.dueAt, first?.lapsesAt]).toEqual([at('2026-04-14 23:59') + 59_999, at('2026-05-07 09:00')])
    expect(second?.lapsesAt).toBe(at('2026-06-08 09:00'))
    expect(third?.lapsesAt).toBe(at('2026-07-08 23:59') + 59_999)
    expect(statuses('2026-05-07 09:00')).toEqual(['lapsed', 'open', 'scheduled'])
    expect(touches('2026-05-07 09:00')[0]?.reason).toContain('next stay-in-touch note takes its place')
    expect(statuses('2026-08-01 09:00')).toEqual(['lapsed', 'lapsed', 'lapsed'])
  })

  it('counts the next one from when one was sent or skipped', () => {
    const key = 'card-1/interview-1/stay-in-touch/1'
    const actions = [...two, sent('2026-04-20 10:00', { step: 'stay-in-touch', key })]
    expect(touches('2026-04-20 10:00', { actions }).map((one) => [one.status, listAlertTimes(one)])).toEqual([
      ['done', []],
      ['scheduled', [at('2026-05-20 09:00')]],
      ['scheduled', [at('2026-06-19 09:00')]],
    ])
    const skipped = actions.with(2, { ...(actions[2] as FollowUpAction), kind: 'skipped' })
    expect(listAlertTimes(touches('2026-04-20 10:00', { actions: skipped })[1])).toEqual([
      at('2026-05-20 09:00'),
    ])
  })

  it('does not arise before enough messages are unanswered', () => {
    expect(touches('2026-03-17 10:00', { actions: two.slice(0, 1) })).toEqual([])
  })

  it('counts a skipped message as unanswered', () => {
    expect(
      touches('2026-03-17 10:00', { actions: two.map((action) => ({ ...action, kind: 'skipped' })) }),
    ).toHaveLength(3)
  })

  it('is a phone call at assertive pace and after a promised date', () => {
    const people = [aPerson({ phone: '+1 555 0100' })]
    const interviews = [anInterview({ personIds: ['jane'] })]
    const channel = (card: Partial<Card>) =>
      touches('2026-04-01 10:00', { people, interviews, ...card })[0]?.channel
    expect(channel({})).toBe('email')
    expect(channel({ pace: 'assertive' })).toBe('phone')
    const theirPromises = [aPromise({ terms: { kind: 'decide-by', date: '2026-03-06' } })]
    expect(channel({ theirPromises })).toBe('phone')
    const preferring = [aPerson({ phone: '+1 555 0100', preferredChannel: 'email' })]
    expect(channel({ pace: 'assertive', people: preferring })).toBe('email')
  })

  it('ends with an answer, which starts a new thread', () => {
    const answers = [anAnswer({ at: iso('2026-04-08 10:00') })]
    expect(touches('2026-04-08 10:00', { answers })).toEqual([])
  })

  it('does not arise while an interview is ahead', () => {
    const next = anInterview({ id: 'interview-2', start: iso('2026-04-10 10:00') })
    expect(touches('2026-04-08 10:00', { interviews: [anInterview(), next] })).toEqual([])
  })
})

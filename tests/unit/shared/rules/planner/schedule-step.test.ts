import { describe, expect, it } from 'vitest'
import type { FollowUpAction } from '#shared/model/follow-up-action'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { aPromise } from '#tests/support/builders/promise'
import { someSettings } from '#tests/support/builders/workspace'

const at = epochIn('America/New_York')
const END = `end ${at('2026-03-03 15:30')}`

function plan(actions: FollowUpAction[], wall: string, more: Parameters<typeof aCard>[0] = {}) {
  const card = aCard({ interviews: [anInterview()], actions, ...more })
  const { followUps } = planFollowUps(aPlanInput({ cards: [card], now: at(wall) }))
  const find = (step: string) => followUps.find((followUp) => followUp.step === step)
  return { checkIn: find('check-in'), thanks: find('thank-you') }
}

const thankYouAction = (overrides: Partial<FollowUpAction>) =>
  anAction({ key: 'card-1/interview-1/thank-you/1', step: 'thank-you', ...overrides })

describe('scheduleStep', () => {
  it.each([
    ['sent', 'done'],
    ['voicemail', 'done'],
    ['skipped', 'skipped'],
  ] as const)('gives a follow-up that was %s the status %s and no alerts', (kind, status) => {
    expect(plan([anAction({ kind })], '2026-03-10 12:00').checkIn).toMatchObject({ status, alerts: [] })
  })

  it('keeps a sent follow-up done past the time at which it would lapse', () => {
    expect(plan([thankYouAction({ kind: 'sent' })], '2026-03-09 12:00').thanks?.status).toBe('done')
  })

  it('uses the last action', () => {
    const actions = [
      anAction({ kind: 'snoozed', until: '2026-03-20' }),
      anAction({ id: 'action-2', kind: 'sent' }),
    ]
    expect(plan(actions, '2026-03-10 12:00').checkIn?.status).toBe('done')
  })

  it('ignores actions on other follow-ups', () => {
    const other = thankYouAction({ kind: 'sent' })
    expect(plan([other], '2026-03-10 12:00').checkIn?.status).toBe('open')
  })

  it('adds an alert on the next working day after a call that nobody answered', () => {
    const rang = anAction({ kind: 'rang', at: '2026-03-13T15:00:00.000Z' })
    expect(plan([rang], '2026-03-13 12:00').checkIn).toMatchObject({
      status: 'open',
      alerts: [{ name: 'first' }, { name: 'again' }, { name: 'rang-2026-03-14', at: at('2026-03-16 09:00') }],
    })
  })

  it('adds it after an absence that the next working day falls into', () => {
    const actions = [anAction({ kind: 'rang', at: '2026-03-13T15:00:00.000Z' })]
    const settings = someSettings({ away: [{ from: '2026-03-16', until: '2026-03-17' }] })
    const cards = [aCard({ interviews: [anInterview()], actions })]
    const { followUps } = planFollowUps(
      aPlanInput({ cards, now: at('2026-03-13 12:00'), workspace: { settings } }),
    )
    const checkIn = followUps.find(({ step }) => step === 'check-in')
    expect(checkIn?.alerts.at(-1)).toMatchObject({ name: 'rang-2026-03-14', at: at('2026-03-18 09:00') })
  })

  it('puts it into the employer’s hours', () => {
    const actions = [anAction({ kind: 'rang', at: '2026-03-13T18:00:00.000Z' })]
    const people = [aPerson({ phone: '+1 555 0100', preferredChannel: 'phone' })]
    const interviews = [anInterview({ personIds: ['jane'] })]
    const { checkIn } = plan(actions, '2026-03-13 15:00', { people, interviews, zone: 'America/Los_Angeles' })
    expect(checkIn?.alerts.at(-1)).toMatchObject({ name: 'rang-2026-03-14', at: at('2026-03-16 12:00') })
  })

  it('adds no alert if one is planned at that time anyway', () => {
    const rang = anAction({ kind: 'rang', at: '2026-03-12T15:00:00.000Z' })
    expect(plan([rang], '2026-03-12 12:00').checkIn?.alerts).toMatchObject([
      { name: 'first' },
      { name: 'again' },
    ])
  })

  it('replaces the remaining alerts by one on the chosen day when snoozed, and keeps the due time', () => {
    const snoozed = anAction({ kind: 'snoozed', until: '2026-03-12', basis: END })
    expect(plan([snoozed], '2026-03-12 08:59').checkIn).toMatchObject({
      status: 'snoozed',
      alerts: [{ name: 'snooze-2026-03-12', at: at('2026-03-12 09:00'), basis: END }],
      dueAt: at('2026-03-13 23:59') + 59_999,
    })
    expect(plan([snoozed], '2026-03-12 09:00').checkIn?.status).toBe('open')
    expect(plan([snoozed], '2026-03-14 09:00').checkIn?.status).toBe('overdue')
  })

  it('moves a snooze to the next working day', () => {
    const snoozed = anAction({ kind: 'snoozed', until: '2026-03-14', basis: END })
    expect(plan([snoozed], '2026-03-10 12:00').checkIn?.alerts).toMatchObject([
      { at: at('2026-03-16 09:00') },
    ])
  })

  it('cancels a snooze when the fact it counts from changes', () => {
    const snoozed = anAction({ kind: 'snoozed', until: '2026-03-20', basis: END })
    const theirPromises = [aPromise({ terms: { kind: 'decide-by', date: '2026-03-06' } })]
    expect(plan([snoozed], '2026-03-10 12:00', { theirPromises }).checkIn).toMatchObject({
      status: 'open',
      alerts: [{ name: 'first', at: at('2026-03-09 09:00') }],
    })
  })

  it('drops the alert of a snooze that would come after the lapse', () => {
    const until = (day: '2026-03-05' | '2026-03-09') => [thankYouAction({ kind: 'snoozed', until: day })]
    expect(plan(until('2026-03-05'), '2026-03-04 12:00').thanks?.alerts).toHaveLength(1)
    expect(plan(until('2026-03-09'), '2026-03-04 12:00').thanks).toMatchObject({
      status: 'snoozed',
      alerts: [],
    })
    expect(plan(until('2026-03-09'), '2026-03-06 15:30').thanks?.status).toBe('lapsed')
  })

  it('drops the alert of a snooze that would come at the moment of the lapse', () => {
    const early = anInterview({ start: '2026-03-03T13:30:00.000Z' })
    const until = (day: '2026-03-05' | '2026-03-06') => [thankYouAction({ kind: 'snoozed', until: day })]
    const alerts = (actions: FollowUpAction[]) =>
      plan(actions, '2026-03-04 12:00', { interviews: [early] }).thanks?.alerts.map((alert) => alert.at)
    // It ended on 3 March at 9:00, so the thank-you lapses exactly at an alert hour.
    expect(alerts(until('2026-03-05'))).toEqual([at('2026-03-05 09:00')])
    expect(alerts(until('2026-03-06'))).toEqual([])
  })

  it('opens at the alert of a snooze that comes before the first alert', () => {
    const snoozed = anAction({ kind: 'snoozed', until: '2026-03-05', basis: END })
    expect(plan([snoozed], '2026-03-05 09:00').checkIn).toMatchObject({
      status: 'open',
      opensAt: at('2026-03-05 09:00'),
    })
  })

  it('is scheduled until its first alert, open until the due day is over, then overdue', () => {
    expect(plan([], '2026-03-10 08:59').checkIn?.status).toBe('scheduled')
    expect(plan([], '2026-03-10 09:00').checkIn?.status).toBe('open')
    expect(plan([], '2026-03-13 23:59').checkIn?.status).toBe('open')
    expect(plan([], '2026-03-14 00:00').checkIn?.status).toBe('overdue')
  })
})

import { describe, expect, it } from 'vitest'
import type { AlertEntry } from '#shared/model/alert-entry'
import type { Card } from '#shared/model/card'
import type { FollowUpAction } from '#shared/model/follow-up-action'
import { findDueAlerts } from '#shared/rules/due-alerts'
import type { FollowUp } from '#shared/rules/follow-up'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAction } from '#tests/support/builders/action'
import { anAlertEntry } from '#tests/support/builders/alert-entry'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { listAlertTimes } from '#tests/support/builders/plan-step'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'

const zone = 'America/New_York'
const at = epochIn(zone)
const iso = isoIn(zone)

/**
 * A card at Northwind with a conversation on Tuesday 3 March, thanked for and debriefed; it ended at 15:30 by
 * default.
 */
function aWaitingCard(id: string, overrides: Partial<Card> = {}, start = '2026-03-03 15:00'): Card {
  const interview = anInterview({ id: `talk-${id}`, start: iso(start), debriefedAt: iso('2026-03-09 12:00') })
  const thanks = anAction({ id: `thanks-${id}`, step: 'thank-you', key: `${id}/talk-${id}/thank-you/1` })
  const { actions = [], ...rest } = overrides
  return aCard({ id, role: `Role ${id}`, interviews: [interview], actions: [thanks, ...actions], ...rest })
}

const sentAction = (id: string, wall: string, overrides: Partial<FollowUpAction> = {}) =>
  anAction({ id: `sent-${id}-${wall}`, key: `${id}/talk-${id}/check-in/1`, at: iso(wall), ...overrides })

function planAndFind(cards: Card[], wall: string, step: FollowUp['step'] = 'check-in', holidays = {}) {
  const plan = planFollowUps(aPlanInput({ cards, now: at(wall), holidays }))
  return (id: string) => plan.byCard.get(id)?.find((followUp) => followUp.step === step)
}

describe('spaceOutMessages', () => {
  it('keeps the messages of three cards of one employer three days apart', () => {
    const find = planAndFind([aWaitingCard('c'), aWaitingCard('b'), aWaitingCard('a')], '2026-03-09 12:00')
    expect(listAlertTimes(find('a'))).toEqual([at('2026-03-10 09:00'), at('2026-03-13 09:00')])
    expect(listAlertTimes(find('b'))).toEqual([at('2026-03-13 09:00'), at('2026-03-16 09:00')])
    expect(listAlertTimes(find('c'))).toEqual([at('2026-03-16 09:00'), at('2026-03-19 09:00')])
    expect([find('a')?.status, find('b')?.heldBy, find('c')?.heldBy]).toEqual(['scheduled', 'a', 'b'])
  })

  it('moves the due and opening times with the alerts', () => {
    const find = planAndFind([aWaitingCard('a'), aWaitingCard('b')], '2026-03-10 09:00')
    expect(find('b')).toMatchObject({
      opensAt: at('2026-03-13 09:00'),
      dueAt: at('2026-03-16 23:59') + 59_999,
    })
  })

  it('explains which card goes first and until when the other waits', () => {
    const find = planAndFind([aWaitingCard('a'), aWaitingCard('b')], '2026-03-10 09:00')
    expect(find('b')?.reason).toContain(
      'On hold until Friday: another message about “Role a” at Northwind Optics, due today, comes first.',
    )
  })

  it('does not delay cards of other employers', () => {
    const find = planAndFind(
      [aWaitingCard('a'), aWaitingCard('b', { company: 'Contoso' })],
      '2026-03-10 09:00',
    )
    expect(find('b')?.status).toBe('open')
  })

  it('puts messages that count from a promised date first, then the earlier conversation, then the card id', () => {
    const theirs = [aPromise({ interviewId: 'talk-b', terms: { kind: 'decide-by', date: '2026-03-09' } })]
    const dated = planAndFind(
      [aWaitingCard('a'), aWaitingCard('b', { theirPromises: theirs })],
      '2026-03-09 12:00',
    )
    expect([dated('a')?.heldBy, dated('b')?.heldBy]).toEqual(['b', null])
    const earlier = planAndFind(
      [aWaitingCard('a'), aWaitingCard('b', {}, '2026-03-03 14:00')],
      '2026-03-09 12:00',
    )
    expect([earlier('a')?.heldBy, earlier('b')?.heldBy]).toEqual(['b', null])
  })

  it('does not wait for a message that goes first but alerts later', () => {
    const theirs = [aPromise({ interviewId: 'talk-b', terms: { kind: 'decide-by', date: '2026-03-10' } })]
    const find = planAndFind(
      [aWaitingCard('a'), aWaitingCard('b', { theirPromises: theirs })],
      '2026-03-10 09:00',
    )
    expect(find('a')).toMatchObject({ status: 'open', heldBy: null })
    expect(listAlertTimes(find('b'))).toEqual([at('2026-03-11 09:00')])
  })

  it.each([
    { kind: 'sent', isHeld: true },
    { kind: 'voicemail', isHeld: true },
    { kind: 'rang', isHeld: false },
    { kind: 'skipped', isHeld: false },
  ] as const)('waits three days after a message that was $kind: $isHeld', ({ kind, isHeld }) => {
    const other = aWaitingCard(
      'z',
      { actions: [sentAction('z', '2026-03-09 10:00', { kind })] },
      '2026-03-04 15:00',
    )
    const find = planAndFind([aWaitingCard('a'), other], '2026-03-10 09:00')
    expect(find('a')?.status).toBe(isHeld ? 'held' : 'open')
    expect(listAlertTimes(find('a'))?.[0]).toBe(at(isHeld ? '2026-03-12 09:00' : '2026-03-10 09:00'))
  })

  it("counts three days to a working day in the waiting card's country", () => {
    const other = aWaitingCard('z', { actions: [sentAction('z', '2026-03-11 10:00')] })
    const holidays = { US: ['2026-03-16'] }
    const find = planAndFind(
      [aWaitingCard('a', { country: 'US' }), other],
      '2026-03-11 12:00',
      'check-in',
      holidays,
    )
    expect(listAlertTimes(find('a'))?.[0]).toBe(at('2026-03-17 09:00'))
  })

  it('waits for messages of a closed card and of the card itself', () => {
    const closed = aWaitingCard('z', { stage: 'closed', actions: [sentAction('z', '2026-03-09 10:00')] })
    expect(planAndFind([aWaitingCard('a'), closed], '2026-03-10 09:00')('a')?.heldBy).toBe('z')
    const answers = [
      anAnswer({ at: iso('2026-03-11 10:00'), outcome: { kind: 'new-date', date: '2026-03-11' } }),
    ]
    const own = aWaitingCard('a', { answers, actions: [sentAction('a', '2026-03-10 10:00')] })
    const callBack = planAndFind([own], '2026-03-11 10:00', 'call-back')('a')
    expect([callBack?.heldBy, listAlertTimes(callBack)]).toEqual(['a', [at('2026-03-13 09:00')]])
  })

  it('neither delays a call on a day they named nor delays others for it before it was made', () => {
    const answers = [
      anAnswer({ at: iso('2026-03-09 10:00'), outcome: { kind: 'call-on', date: '2026-03-10' } }),
    ]
    const called = aWaitingCard('b', { answers })
    const find = planAndFind([aWaitingCard('a'), called], '2026-03-10 09:00')
    expect(find('a')?.status).toBe('open')
    expect(planAndFind([aWaitingCard('a'), called], '2026-03-10 09:00', 'call-back')('b')?.status).toBe(
      'open',
    )
    const action = sentAction('b', '2026-03-10 09:30', { step: 'call-back', key: 'b/answer-1/call-back/1' })
    expect(
      planAndFind([aWaitingCard('a'), { ...called, actions: [action] }], '2026-03-10 10:00')('a')?.status,
    ).toBe('held')
  })

  it.each([
    { date: '2026-03-10', isHeld: true },
    { date: '2026-03-09', isHeld: true },
    { date: '2026-03-11', isHeld: false },
    { date: null, isHeld: false },
  ] as const)('waits for an own promise dated $date: $isHeld', ({ date, isHeld }) => {
    const ownPromises = [anOwnPromise({ date })]
    const find = planAndFind([aWaitingCard('a', { ownPromises })], '2026-03-10 09:00')
    expect(find('a')?.status).toBe(isHeld ? 'held' : 'open')
    if (isHeld)
      expect(find('a')?.reason).toContain(
        'your promise “Send the portfolio” about “Role a” at Northwind Optics comes first',
      )
    const promise = planAndFind([aWaitingCard('a', { ownPromises })], '2026-03-10 09:00', 'own-promise')('a')
    expect(promise?.heldBy).toBeNull()
    const kept = anAction({ id: 'kept', step: 'own-promise', key: 'a/own-promise-1/own-promise/1' })
    expect(
      planAndFind([aWaitingCard('a', { ownPromises, actions: [kept] })], '2026-03-10 11:00')('a')?.status,
    ).toBe('held')
  })

  it('does not wait for an own promise without a date or with a later date', () => {
    const undated = [anOwnPromise({ recordedAt: iso('2026-03-09 12:00') })]
    expect(planAndFind([aWaitingCard('a', { ownPromises: undated })], '2026-03-10 09:00')('a')?.status).toBe(
      'open',
    )
    const sunday = [anOwnPromise({ date: '2026-03-15' })]
    const friday = aWaitingCard('a', { ownPromises: sunday }, '2026-03-06 15:00')
    expect(planAndFind([friday], '2026-03-13 09:00')('a')?.status).toBe('open')
  })

  it('does not wait for a skipped message', () => {
    const skipped = aWaitingCard('a', { actions: [sentAction('a', '2026-03-09 10:00', { kind: 'skipped' })] })
    const find = planAndFind([skipped, aWaitingCard('b')], '2026-03-10 09:00')
    expect([find('a')?.status, find('b')?.status]).toEqual(['skipped', 'open'])
  })

  it('moves a snooze that ends too early, but not one that ends later', () => {
    const other = aWaitingCard('z', { actions: [sentAction('z', '2026-03-10 10:00')] })
    const snoozed = (until: '2026-03-12' | '2026-03-18') =>
      aWaitingCard('a', { actions: [sentAction('a', '2026-03-10 09:30', { kind: 'snoozed', until })] })
    const early = planAndFind([snoozed('2026-03-12'), other], '2026-03-10 12:00')('a')
    expect([early?.status, listAlertTimes(early)]).toEqual(['held', [at('2026-03-13 09:00')]])
    const late = planAndFind([snoozed('2026-03-18'), other], '2026-03-10 12:00')('a')
    expect([late?.status, listAlertTimes(late)]).toEqual(['snoozed', [at('2026-03-18 09:00')]])
  })

  it('does not cancel a snooze because of a hold that already existed', () => {
    const other = aWaitingCard('z', { actions: [sentAction('z', '2026-03-10 10:00')] })
    const heldFollowUp = planAndFind([aWaitingCard('a'), other], '2026-03-10 12:00')('a')
    const basis = heldFollowUp?.alerts[0]?.basis ?? null
    const action = sentAction('a', '2026-03-10 12:00', { kind: 'snoozed', until: '2026-03-20', basis })
    expect(
      planAndFind([aWaitingCard('a', { actions: [action] }), other], '2026-03-10 12:00')('a')?.status,
    ).toBe('snoozed')
    expect(planAndFind([aWaitingCard('a', { actions: [action] })], '2026-03-10 12:00')('a')?.status).toBe(
      'snoozed',
    )
  })

  it('lets a fired alert fire again for a hold that began later, but not for one that already existed', () => {
    const due = (cards: Card[], wall: string, ledger: AlertEntry[]) => {
      const fresh = aCard({ id: 'fresh', stage: 'applied', company: 'Contoso', addedAt: iso(wall) })
      const input = aPlanInput({ cards: [...cards, fresh], now: at(wall), workspace: { ledger } })
      const found = findDueAlerts({ plan: planFollowUps(input), ...input })
      const entries = found.flatMap(({ followUp, alerts }) =>
        alerts.map((alert) =>
          anAlertEntry({
            key: followUp.key,
            alert: alert.name,
            basis: alert.basis,
            plannedFor: new Date(alert.at).toISOString() as AlertEntry['plannedFor'],
          }),
        ),
      )
      return { keys: found.map(({ followUp }) => followUp.cardId), ledger: [...ledger, ...entries] }
    }
    const other = aWaitingCard('z', {}, '2026-03-06 15:00')
    const first = due([aWaitingCard('a'), other], '2026-03-10 09:00', [])
    expect(first.keys).toEqual(['a'])
    const after = [
      aWaitingCard('a'),
      { ...other, actions: [...other.actions, sentAction('z', '2026-03-10 10:00')] },
    ]
    expect(due(after, '2026-03-13 08:59', first.ledger).keys).toEqual([])
    const again = due(after, '2026-03-13 09:00', first.ledger)
    expect(again.keys).toEqual(['a'])
    expect(due(after, '2026-03-14 09:00', again.ledger).keys).toEqual([])
  })
})

describe('spaceOutMessages for stay-in-touch notes', () => {
  const silent = aWaitingCard('a', {
    actions: [
      sentAction('a', '2026-03-10 10:00'),
      sentAction('a', '2026-03-17 10:00', { step: 'second-check-in', key: 'a/talk-a/second-check-in/1' }),
    ],
  })
  const touches = (cards: Card[], wall: string) =>
    planFollowUps(aPlanInput({ cards, now: at(wall) }))
      .byCard.get('a')
      ?.filter((followUp) => followUp.step === 'stay-in-touch')
      .map((followUp) => [followUp.status, listAlertTimes(followUp)?.[0] ?? null])
  const other = (wall: string) => aWaitingCard('z', { actions: [sentAction('z', wall)] }, '2026-03-25 15:00')

  it('counts the next note from the moved alert', () => {
    expect(touches([silent, other('2026-04-06 10:00')], '2026-04-06 12:00')).toEqual([
      ['held', at('2026-04-09 09:00')],
      ['scheduled', at('2026-05-11 09:00')],
      ['scheduled', at('2026-06-10 09:00')],
    ])
  })

  it('does not move a sent note because of an unsent message', () => {
    const key = 'a/talk-a/stay-in-touch/1'
    const action = sentAction('a', '2026-04-08 10:00', { step: 'stay-in-touch', key })
    const theirs = [aPromise({ interviewId: 'talk-z', terms: { kind: 'decide-by', date: '2026-04-03' } })]
    const first = aWaitingCard('z', { theirPromises: theirs }, '2026-03-25 15:00')
    expect(touches([{ ...silent, actions: [...silent.actions, action] }, first], '2026-04-08 10:00')).toEqual(
      [
        ['done', null],
        ['scheduled', at('2026-05-08 09:00')],
        ['scheduled', at('2026-06-08 09:00')],
      ],
    )
  })

  it('does not bring back a lapsed note because of a later message', () => {
    expect(touches([silent, other('2026-06-01 10:00')], '2026-06-01 12:00')).toEqual([
      ['lapsed', null],
      ['held', at('2026-06-04 09:00')],
      ['scheduled', at('2026-07-06 09:00')],
    ])
  })
})

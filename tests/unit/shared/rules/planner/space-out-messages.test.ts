import { describe, expect, it } from 'vitest'
import type { AlertEntry } from '#shared/model/alert-entry'
import type { Card } from '#shared/model/card'
import type { Deed } from '#shared/model/follow-up-action'
import { dueAlerts } from '#shared/rules/due-alerts'
import type { FollowUp } from '#shared/rules/follow-up'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAlertEntry } from '#tests/support/builders/alert-entry'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aDeed } from '#tests/support/builders/deed'
import { anInterview } from '#tests/support/builders/interview'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { alertsOf } from '#tests/support/builders/planned'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'
import { isoIn, wallIn } from '#tests/support/builders/wall'

const zone = 'America/New_York'
const at = wallIn(zone)
const iso = isoIn(zone)

/** A card at Northwind whose conversation of Tuesday 3 March ended at 15:30 unless said; thanked for, debriefed. */
function waiting(id: string, overrides: Partial<Card> = {}, start = '2026-03-03 15:00'): Card {
  const interview = anInterview({ id: `talk-${id}`, start: iso(start), debriefedAt: iso('2026-03-09 12:00') })
  const thanks = aDeed({ id: `thanks-${id}`, step: 'thank-you', key: `${id}/talk-${id}/thank-you/1` })
  const { deeds = [], ...rest } = overrides
  return aCard({ id, role: `Role ${id}`, interviews: [interview], deeds: [thanks, ...deeds], ...rest })
}

const sent = (id: string, wall: string, overrides: Partial<Deed> = {}) =>
  aDeed({ id: `sent-${id}-${wall}`, key: `${id}/talk-${id}/check-in/1`, at: iso(wall), ...overrides })

function planned(cards: Card[], wall: string, step: FollowUp['step'] = 'check-in', holidays = {}) {
  const plan = planFollowUps(aPlanInput({ cards, now: at(wall), holidays }))
  return (id: string) => plan.byCard.get(id)?.find((followUp) => followUp.step === step)
}

describe('holdBack', () => {
  it('keeps three cards of one employer three days apart, each after the one before', () => {
    const of = planned([waiting('c'), waiting('b'), waiting('a')], '2026-03-09 12:00')
    expect(alertsOf(of('a'))).toEqual([at('2026-03-10 09:00'), at('2026-03-13 09:00')])
    expect(alertsOf(of('b'))).toEqual([at('2026-03-13 09:00'), at('2026-03-16 09:00')])
    expect(alertsOf(of('c'))).toEqual([at('2026-03-16 09:00'), at('2026-03-19 09:00')])
    expect([of('a')?.status, of('b')?.heldBy, of('c')?.heldBy]).toEqual(['scheduled', 'a', 'b'])
  })

  it('lets the due time follow the moved alerts, and opens with them', () => {
    const of = planned([waiting('a'), waiting('b')], '2026-03-10 09:00')
    expect(of('b')).toMatchObject({ opensAt: at('2026-03-13 09:00'), dueAt: at('2026-03-16 23:59') + 59_999 })
  })

  it('says which card comes first, and until when it waits', () => {
    const of = planned([waiting('a'), waiting('b')], '2026-03-10 09:00')
    expect(of('b')?.reason).toContain(
      'It waits until Friday 13 March: what is due about “Role a” at Northwind Optics on Tuesday 10 March comes first.',
    )
  })

  it('leaves cards of other employers alone', () => {
    const of = planned([waiting('a'), waiting('b', { company: 'Contoso' })], '2026-03-10 09:00')
    expect(of('b')?.status).toBe('open')
  })

  it('ranks what counts from their date first, then the earlier conversation, then the card', () => {
    const theirs = [aPromise({ interviewId: 'talk-b', word: { kind: 'decide-by', date: '2026-03-09' } })]
    const dated = planned([waiting('a'), waiting('b', { theirPromises: theirs })], '2026-03-09 12:00')
    expect([dated('a')?.heldBy, dated('b')?.heldBy]).toEqual(['b', null])
    const earlier = planned([waiting('a'), waiting('b', {}, '2026-03-03 14:00')], '2026-03-09 12:00')
    expect([earlier('a')?.heldBy, earlier('b')?.heldBy]).toEqual(['b', null])
  })

  it('does not wait for one that ranks first but comes later', () => {
    const theirs = [aPromise({ interviewId: 'talk-b', word: { kind: 'decide-by', date: '2026-03-10' } })]
    const of = planned([waiting('a'), waiting('b', { theirPromises: theirs })], '2026-03-10 09:00')
    expect(of('a')).toMatchObject({ status: 'open', heldBy: null })
    expect(alertsOf(of('b'))).toEqual([at('2026-03-11 09:00')])
  })

  it.each([
    { kind: 'sent', held: true },
    { kind: 'voicemail', held: true },
    { kind: 'rang', held: false },
    { kind: 'skipped', held: false },
  ] as const)('waits for three days after a message was $kind: $held', ({ kind, held }) => {
    const other = waiting('z', { deeds: [sent('z', '2026-03-09 10:00', { kind })] }, '2026-03-04 15:00')
    const of = planned([waiting('a'), other], '2026-03-10 09:00')
    expect(of('a')?.status).toBe(held ? 'held' : 'open')
    expect(alertsOf(of('a'))?.[0]).toBe(at(held ? '2026-03-12 09:00' : '2026-03-10 09:00'))
  })

  it('counts three days to a working day of the card that waits', () => {
    const other = waiting('z', { deeds: [sent('z', '2026-03-11 10:00')] })
    const holidays = { US: ['2026-03-16'] }
    const of = planned([waiting('a', { country: 'US' }), other], '2026-03-11 12:00', 'check-in', holidays)
    expect(alertsOf(of('a'))?.[0]).toBe(at('2026-03-17 09:00'))
  })

  it('counts the messages of a closed card, and of the card itself', () => {
    const closed = waiting('z', { stage: 'closed', deeds: [sent('z', '2026-03-09 10:00')] })
    expect(planned([waiting('a'), closed], '2026-03-10 09:00')('a')?.heldBy).toBe('z')
    const answers = [
      anAnswer({ at: iso('2026-03-11 10:00'), word: { kind: 'new-date', date: '2026-03-11' } }),
    ]
    const own = waiting('a', { answers, deeds: [sent('a', '2026-03-10 10:00')] })
    const callBack = planned([own], '2026-03-11 10:00', 'call-back')('a')
    expect([callBack?.heldBy, alertsOf(callBack)]).toEqual(['a', [at('2026-03-13 09:00')]])
  })

  it('neither holds a call on the day they named nor lets it hold', () => {
    const answers = [anAnswer({ at: iso('2026-03-09 10:00'), word: { kind: 'call-on', date: '2026-03-10' } })]
    const called = waiting('b', { answers })
    const of = planned([waiting('a'), called], '2026-03-10 09:00')
    expect(of('a')?.status).toBe('open')
    expect(planned([waiting('a'), called], '2026-03-10 09:00', 'call-back')('b')?.status).toBe('open')
    const deed = sent('b', '2026-03-10 09:30', { step: 'call-back', key: 'b/answer-1/call-back/1' })
    expect(planned([waiting('a'), { ...called, deeds: [deed] }], '2026-03-10 10:00')('a')?.status).toBe(
      'open',
    )
  })

  it.each([
    { date: '2026-03-10', held: true },
    { date: '2026-03-09', held: true },
    { date: '2026-03-11', held: false },
    { date: null, held: false },
  ] as const)('waits for a promise of the user for $date: $held', ({ date, held }) => {
    const ownPromises = [anOwnPromise({ date })]
    const of = planned([waiting('a', { ownPromises })], '2026-03-10 09:00')
    expect(of('a')?.status).toBe(held ? 'held' : 'open')
    const promise = planned([waiting('a', { ownPromises })], '2026-03-10 09:00', 'own-promise')('a')
    expect(promise?.heldBy).toBeNull()
    const kept = aDeed({ id: 'kept', step: 'own-promise', key: 'a/own-promise-1/own-promise/1' })
    expect(planned([waiting('a', { ownPromises, deeds: [kept] })], '2026-03-10 09:00')('a')?.status).toBe(
      'open',
    )
  })

  it('waits for no promise without a date, nor for one of a later date that comes up before', () => {
    const undated = [anOwnPromise({ recordedAt: iso('2026-03-09 12:00') })]
    expect(planned([waiting('a', { ownPromises: undated })], '2026-03-10 09:00')('a')?.status).toBe('open')
    const sunday = [anOwnPromise({ date: '2026-03-15' })]
    const friday = waiting('a', { ownPromises: sunday }, '2026-03-06 15:00')
    expect(planned([friday], '2026-03-13 09:00')('a')?.status).toBe('open')
  })

  it('waits for nothing that was skipped', () => {
    const skipped = waiting('a', { deeds: [sent('a', '2026-03-09 10:00', { kind: 'skipped' })] })
    const of = planned([skipped, waiting('b')], '2026-03-10 09:00')
    expect([of('a')?.status, of('b')?.status]).toEqual(['skipped', 'open'])
  })

  it('moves a snooze that ends too early, and leaves one that ends later', () => {
    const other = waiting('z', { deeds: [sent('z', '2026-03-10 10:00')] })
    const snoozed = (until: '2026-03-12' | '2026-03-18') =>
      waiting('a', { deeds: [sent('a', '2026-03-10 09:30', { kind: 'snoozed', until })] })
    const early = planned([snoozed('2026-03-12'), other], '2026-03-10 12:00')('a')
    expect([early?.status, alertsOf(early)]).toEqual(['held', [at('2026-03-13 09:00')]])
    const late = planned([snoozed('2026-03-18'), other], '2026-03-10 12:00')('a')
    expect([late?.status, alertsOf(late)]).toEqual(['snoozed', [at('2026-03-18 09:00')]])
  })

  it('does not cancel a snooze by a hold that was there when it was made', () => {
    const other = waiting('z', { deeds: [sent('z', '2026-03-10 10:00')] })
    const held = planned([waiting('a'), other], '2026-03-10 12:00')('a')
    const basis = held?.alerts[0]?.basis ?? null
    const deed = sent('a', '2026-03-10 12:00', { kind: 'snoozed', until: '2026-03-20', basis })
    expect(planned([waiting('a', { deeds: [deed] }), other], '2026-03-10 12:00')('a')?.status).toBe('snoozed')
    expect(planned([waiting('a', { deeds: [deed] })], '2026-03-10 12:00')('a')?.status).toBe('snoozed')
  })

  it('lets an alert that fired do so again for a hold that began after it, and for none that was there', () => {
    const due = (cards: Card[], wall: string, ledger: AlertEntry[]) => {
      const fresh = aCard({ id: 'fresh', company: 'Contoso', addedAt: iso(wall) })
      const input = aPlanInput({ cards: [...cards, fresh], now: at(wall), workspace: { ledger } })
      const found = dueAlerts({ plan: planFollowUps(input), ...input })
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
    const other = waiting('z', {}, '2026-03-06 15:00')
    const first = due([waiting('a'), other], '2026-03-10 09:00', [])
    expect(first.keys).toEqual(['a'])
    const after = [waiting('a'), { ...other, deeds: [...other.deeds, sent('z', '2026-03-10 10:00')] }]
    expect(due(after, '2026-03-13 08:59', first.ledger).keys).toEqual([])
    const again = due(after, '2026-03-13 09:00', first.ledger)
    expect(again.keys).toEqual(['a'])
    expect(due(after, '2026-03-14 09:00', again.ledger).keys).toEqual([])
  })
})

describe('holdBack for notes to keep in touch', () => {
  const silent = waiting('a', {
    deeds: [
      sent('a', '2026-03-10 10:00'),
      sent('a', '2026-03-17 10:00', { step: 'second-check-in', key: 'a/talk-a/second-check-in/1' }),
    ],
  })
  const touches = (cards: Card[], wall: string) =>
    planFollowUps(aPlanInput({ cards, now: at(wall) }))
      .byCard.get('a')
      ?.filter((followUp) => followUp.step === 'stay-in-touch')
      .map((followUp) => [followUp.status, alertsOf(followUp)?.[0] ?? null])
  const other = (wall: string) => waiting('z', { deeds: [sent('z', wall)] }, '2026-03-25 15:00')

  it('counts the next one from the alert as moved', () => {
    expect(touches([silent, other('2026-04-06 10:00')], '2026-04-06 12:00')).toEqual([
      ['held', at('2026-04-09 09:00')],
      ['scheduled', at('2026-05-11 09:00')],
      ['scheduled', at('2026-06-10 09:00')],
    ])
  })

  it('is not moved any more by what is unsent, once it was sent', () => {
    const key = 'a/talk-a/stay-in-touch/1'
    const deed = sent('a', '2026-04-08 10:00', { step: 'stay-in-touch', key })
    const theirs = [aPromise({ interviewId: 'talk-z', word: { kind: 'decide-by', date: '2026-04-03' } })]
    const first = waiting('z', { theirPromises: theirs }, '2026-03-25 15:00')
    expect(touches([{ ...silent, deeds: [...silent.deeds, deed] }, first], '2026-04-08 10:00')).toEqual([
      ['done', null],
      ['scheduled', at('2026-05-07 09:00')],
      ['scheduled', at('2026-06-08 09:00')],
    ])
  })

  it('is not brought back by a message after its turn was over', () => {
    expect(touches([silent, other('2026-06-01 10:00')], '2026-06-01 12:00')).toEqual([
      ['lapsed', null],
      ['held', at('2026-06-04 09:00')],
      ['scheduled', at('2026-07-06 09:00')],
    ])
  })
})

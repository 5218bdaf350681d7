import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { Closing } from '#shared/model/closing'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'
import { anOwnPromise } from '#tests/support/builders/promise'

const at = epochIn('America/New_York')
const closedAt = isoIn('America/New_York')('2026-03-12 11:00')
const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu', phone: '+1 555 0100' })]

function rejected(closing: Partial<Closing> = {}, card: Partial<Card> = {}): Card {
  return aCard({
    stage: 'closed',
    people,
    interviews: [anInterview({ personIds: ['jane'] })],
    closing: aClosing({ at: closedAt, personId: 'tom', ...closing }),
    ...card,
  })
}

const thanks = (card: Card, wall = '2026-03-12 11:00') =>
  planStep('rejection-thanks', [card], { now: at(wall) })

describe('draftRejectionThanks', () => {
  it('alerts after an hour, is due after a day and lapses after a week', () => {
    const [followUp, ...more] = thanks(rejected())
    expect(more).toEqual([])
    expect(listAlertTimes(followUp)).toEqual([at('2026-03-12 12:00')])
    expect(followUp).toMatchObject({
      key: 'card-1/closing-1/rejection-thanks/1',
      status: 'open',
      dueAt: at('2026-03-13 11:00'),
      lapsesAt: at('2026-03-19 23:59') + 59_999,
    })
    expect(thanks(rejected(), '2026-03-20 00:00')[0]?.status).toBe('lapsed')
  })

  it('goes to the person who gave the rejection, through the channel they used', () => {
    expect(thanks(rejected())[0]).toMatchObject({
      personId: 'tom',
      channel: 'email',
      template: 'rejection-thanks',
    })
    expect(thanks(rejected({ channel: 'phone' }))[0]).toMatchObject({
      channel: 'phone',
      template: 'rejection-call',
    })
  })

  it('is an e-mail if they called but have no number on the card', () => {
    expect(thanks(rejected({ channel: 'phone', personId: 'jane' }))[0]?.channel).toBe('email')
  })

  it('goes to the recipient of a check-in if nobody is recorded', () => {
    expect(thanks(rejected({ personId: null, channel: null }))[0]).toMatchObject({
      personId: 'jane',
      channel: 'email',
    })
  })

  it('folds in a thank-you that was not sent', () => {
    expect(thanks(rejected())[0]).toMatchObject({ foldsThanks: true })
    const key = 'card-1/interview-1/thank-you/1/jane'
    for (const kind of ['sent', 'skipped'] as const) {
      const actions = [anAction({ key, step: 'thank-you', kind })]
      expect(thanks(rejected({}, { actions }))[0]?.foldsThanks).toBe(false)
    }
  })

  it('folds in no thank-you that a check-in has given late', () => {
    const key = 'card-1/interview-1/check-in/1'
    const sentAt = (wall: string) => [
      anAction({ key, step: 'check-in', personId: 'jane', at: isoIn('America/New_York')(wall) }),
    ]
    expect(thanks(rejected({}, { actions: sentAt('2026-03-10 09:00') }))[0]).toMatchObject({
      foldsThanks: false,
    })
    // The thank-you was still possible then, so the check-in gave no thanks.
    expect(thanks(rejected({}, { actions: sentAt('2026-03-06 15:00') }))[0]).toMatchObject({
      foldsThanks: true,
    })
  })

  it.each(['accepted', 'declined', 'withdrawn', 'no-answer'] as const)(
    'does not follow the closing reason %s',
    (reason) => {
      expect(thanks(rejected({ reason }))).toEqual([])
    },
  )

  it('does not arise without a conversation', () => {
    expect(thanks(rejected({}, { interviews: [] }))).toEqual([])
    expect(thanks(rejected({}, { interviews: [anInterview({ status: 'cancelled' })] }))).toEqual([])
    const later = anInterview({ start: '2026-03-20T15:00:00.000Z' })
    expect(thanks(rejected({}, { interviews: [later] }))).toEqual([])
  })

  it('is the only follow-up of a closed card', () => {
    const card = rejected({}, { ownPromises: [anOwnPromise()] })
    const { byCard } = planFollowUps(aPlanInput({ cards: [card], now: at('2026-03-12 11:00') }))
    expect(byCard.get('card-1')?.map((followUp) => followUp.step)).toEqual(['rejection-thanks'])
  })
})

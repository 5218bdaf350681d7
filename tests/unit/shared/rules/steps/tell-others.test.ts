import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAction } from '#tests/support/builders/action'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'

const at = epochIn('America/New_York')
const iso = isoIn('America/New_York')
const now = at('2026-06-01 15:00')
const offering = (overrides: Partial<Card> = {}) =>
  aCard({ id: 'offering', company: 'Contoso', stage: 'offer', offers: [anOffer()], ...overrides })
/** A card with a conversation with Jane on Thursday 28 May. */
const waiting = (overrides: Partial<Card> = {}) =>
  aCard({
    people: [aPerson()],
    interviews: [anInterview({ start: iso('2026-05-28 10:00'), personIds: ['jane'] })],
    ...overrides,
  })
const told = (...cards: Card[]) => planStep('tell-others', cards, { now })

describe('draftTellOthers', () => {
  it('goes to the recipient of a check-in at another employer on the next working day', () => {
    const [followUp, ...more] = told(offering(), waiting())
    expect(more).toEqual([])
    expect(listAlertTimes(followUp)).toEqual([at('2026-06-02 09:00')])
    expect(followUp).toMatchObject({
      key: 'card-1/offer-1/tell-others/1',
      cardId: 'card-1',
      personId: 'jane',
      template: 'offer-in-hand',
      dueAt: at('2026-06-04 23:59') + 59_999,
      lapsesAt: at('2026-06-16 23:59') + 59_999,
    })
  })

  it('goes to who was to speak if the only interview did not happen', () => {
    const missed = anInterview({
      start: iso('2026-05-28 10:00'),
      personIds: ['jane'],
      status: 'did-not-happen',
      cancelledAt: iso('2026-05-28 10:40'),
    })
    expect(told(offering(), waiting({ interviews: [missed] }))[0]).toMatchObject({ personId: 'jane' })
  })

  it('arises on cards with an interview ahead, a conversation or an answer, and on no others', () => {
    const ahead = waiting({ id: 'ahead', interviews: [anInterview({ start: iso('2026-06-05 10:00') })] })
    const answers = [anAnswer({ at: iso('2026-05-29 10:00') })]
    const called = waiting({ id: 'called', answers })
    const done = anAction({
      step: 'call-back',
      key: 'calledback/answer-1/call-back/1',
      at: iso('2026-06-01 10:00'),
    })
    const calledBack = waiting({ id: 'calledback', answers, actions: [done] })
    const applied = aCard({ id: 'applied' })
    const over = waiting({ id: 'over', stage: 'closed' })
    const old = waiting({ id: 'old', interviews: [anInterview({ start: iso('2026-03-02 10:00') })] })
    const others = [ahead, called, calledBack, applied, over, old].map((card) => ({
      ...card,
      people: [aPerson({ email: `jane@${card.id}.example.com` })],
    }))
    const found = told(offering(), ...others)
    expect(found.map((followUp) => followUp.cardId)).toEqual(['ahead', 'called', 'calledback'])
  })

  it('leaves out other cards of the employer who made the offer', () => {
    expect(told(offering(), waiting({ company: 'CONTOSO.' }))).toEqual([])
  })

  it('arises once for each card, however many offers there are', () => {
    const later = offering({
      id: 'later',
      company: 'Fabrikam',
      offers: [anOffer({ id: 'offer-2', at: iso('2026-06-01 10:00') })],
    })
    expect(told(offering(), later, waiting())).toMatchObject([{ eventId: 'offer-2' }])
  })

  it('does not arise again for an offer that was open when another was mentioned', () => {
    const key = 'card-1/offer-1/tell-others/1'
    const toldAt = (wall: string) =>
      waiting({ actions: [anAction({ step: 'tell-others', key, at: iso(wall) })] })
    const other = offering({ offers: [anOffer({ id: 'offer-2', at: iso('2026-05-29 15:00') })] })
    expect(told(other, toldAt('2026-05-29 15:00'))).toEqual([])
    expect(told(other, toldAt('2026-05-29 14:59'))).toMatchObject([{ eventId: 'offer-2', status: 'open' }])
    expect(told(offering(), toldAt('2026-06-01 15:00'))).toMatchObject([
      { eventId: 'offer-1', status: 'done' },
    ])
  })

  it('goes to the person of the next interview if there was no conversation yet', () => {
    const ahead = anInterview({ start: iso('2026-06-05 10:00'), personIds: ['jane'] })
    const recruiter = aPerson({ id: 'ray', name: 'Ray Cole', role: 'recruiter' })
    const card = aCard({ people: [recruiter, aPerson()], interviews: [ahead] })
    expect(told(offering(), card)).toMatchObject([{ personId: 'jane' }])
  })

  it.each([
    { what: 'taken back', card: offering({ offers: [anOffer({ withdrawnAt: iso('2026-06-01 15:00') })] }) },
    { what: 'accepted', card: offering({ stage: 'closed', closing: aClosing({ reason: 'accepted' }) }) },
  ])('ends when the offer is $what', ({ card }) => {
    expect(told(card, waiting())).toEqual([])
  })

  it('is one note to a person on several cards, and names them all', () => {
    const first = waiting({ id: 'first', addedAt: iso('2026-05-01 10:00') })
    const second = waiting({ id: 'second', company: 'Fabrikam', addedAt: iso('2026-04-01 10:00') })
    const third = waiting({
      id: 'third',
      company: 'Litware',
      people: [aPerson({ email: 'other@example.com' })],
    })
    expect(told(offering(), first, second, third)).toMatchObject([
      { cardId: 'second', alsoFor: ['first'] },
      { cardId: 'third', alsoFor: [] },
    ])
  })

  it('stands for the check-in until the working day after it is due', () => {
    const interviews = [anInterview({ start: iso('2026-05-26 10:00') })]
    const input = aPlanInput({ cards: [offering(), waiting({ interviews })], now })
    const checkIn = planFollowUps(input).followUps.find((followUp) => followUp.step === 'check-in')
    expect(listAlertTimes(checkIn)).toEqual([at('2026-06-05 09:00'), at('2026-06-08 09:00')])
    expect(checkIn?.reason).toContain('telling them about your other offer comes first')
    const without = aPlanInput({ cards: [waiting({ interviews })], now })
    const alone = planFollowUps(without).followUps.find((followUp) => followUp.step === 'check-in')
    expect(listAlertTimes(alone)).toEqual([at('2026-06-02 09:00'), at('2026-06-05 09:00')])
  })

  it('keeps the alerts of the check-in if it was skipped', () => {
    const key = 'card-1/offer-1/tell-others/1'
    const actions = [anAction({ step: 'tell-others', kind: 'skipped', key, at: iso('2026-06-01 15:00') })]
    const interviews = [anInterview({ start: iso('2026-05-26 10:00') })]
    const [checkIn] = planStep('check-in', [offering(), waiting({ interviews, actions })], { now })
    expect(listAlertTimes(checkIn)).toEqual([at('2026-06-02 09:00'), at('2026-06-05 09:00')])
  })
})

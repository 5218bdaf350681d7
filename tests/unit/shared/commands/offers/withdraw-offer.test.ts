import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, listFollowUps, run, theCard, zone } from '../a-context.ts'

const iso = isoIn(zone)
const context = { now: at('2026-06-05 10:00') }

const anOfferedCard = (rest: Partial<Card> = {}) =>
  aCard({
    stage: 'offer',
    people: [aPerson()],
    interviews: [anInterview({ start: iso('2026-05-20 10:00') })],
    offers: [anOffer({ personId: 'jane', answerBy: '2026-06-15' })],
    ...rest,
  })

const outcome = (card: Card, to: 'waiting' | 'closed', when: `${string}Z` | null = null) =>
  run(
    aWorkspace({ cards: [card] }),
    { type: 'withdraw-offer', cardId: 'card-1', offerId: 'offer-1', at: when, stage: to },
    context,
  )
const withdraw = (...args: Parameters<typeof outcome>) => theCard(outcome(...args).workspace)

describe('withdrawOffer', () => {
  it('marks the offer as withdrawn and moves the card to Waiting without a new conversation', () => {
    const { label } = outcome(anOfferedCard(), 'waiting')
    expect(label).toBe('Note that Northwind Optics took the offer back')
    const card = withdraw(anOfferedCard(), 'waiting')
    expect(card).toMatchObject({
      stage: 'waiting',
      stageSince: iso('2026-06-05 10:00'),
      closing: null,
      offers: [{ id: 'offer-1', withdrawnAt: iso('2026-06-05 10:00') }],
    })
    expect(card.interviews).toEqual(anOfferedCard().interviews)
    expect(card.log.at(-1)?.text).toBe('They took the offer back; you’re waiting again')
  })

  it('closes the card as rejected by the person who made the offer, at the time of the withdrawal', () => {
    const card = withdraw(anOfferedCard(), 'closed', iso('2026-06-04 09:00'))
    expect(card).toMatchObject({
      stage: 'closed',
      offers: [{ withdrawnAt: iso('2026-06-04 09:00') }],
      closing: {
        reason: 'rejected',
        at: iso('2026-06-04 09:00'),
        recordedAt: iso('2026-06-05 10:00'),
        personId: 'jane',
        reconnect: false,
      },
    })
    expect(card.log.at(-1)?.text).toBe('They took the offer back; the card is closed')
  })

  it('removes an acceptance', () => {
    const accepted = anOfferedCard({ stage: 'closed', closing: aClosing({ reason: 'accepted' }) })
    expect(withdraw(accepted, 'waiting')).toMatchObject({ stage: 'waiting', closing: null })
    expect(withdraw(accepted, 'closed').closing?.reason).toBe('rejected')
  })

  it('keeps the answer that brought the offer', () => {
    const answers = [anAnswer({ outcome: { kind: 'offer' }, at: anOffer().at })]
    expect(withdraw(anOfferedCard({ answers }), 'waiting').answers).toEqual(answers)
  })

  it.each(['waiting', 'closed'] as const)('leaves no step of the offer in %s', (to) => {
    const steps = listFollowUps(outcome(anOfferedCard(), to).workspace, context).map(({ step }) => step)
    expect(steps.filter((step) => step.startsWith('offer') || step === 'tell-others')).toEqual([])
  })

  it('refuses an unknown or withdrawn offer, a time before the offer and a future time', () => {
    expect(catchAppError(() => outcome(anOfferedCard({ offers: [] }), 'waiting')).code).toBe('not-found')
    const twice = anOfferedCard({ offers: [anOffer({ withdrawnAt: iso('2026-06-04 09:00') })] })
    expect(catchAppError(() => outcome(twice, 'closed'))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'offerId' },
    })
    for (const when of [iso('2026-06-01 14:59'), iso('2026-06-05 10:01')])
      expect(catchAppError(() => outcome(anOfferedCard(), 'waiting', when))).toMatchObject({
        code: 'invalid-input',
        data: { field: 'at' },
      })
  })
})

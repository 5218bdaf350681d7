import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { Offer } from '#shared/model/offer'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { listAlertTimes } from '#tests/support/builders/plan-step'

const at = epochIn('America/New_York')
const iso = isoIn('America/New_York')

/**
 * Plans a card with a conversation on 3 March and an offer of the 10th that was withdrawn on Thursday the
 * 12th.
 */
function planAfterWithdrawal(card: Partial<Card> = {}, offer: Partial<Offer> = {}, now = '2026-03-12 12:00') {
  const offered = anOffer({ at: iso('2026-03-10 10:00'), withdrawnAt: iso('2026-03-12 12:00'), ...offer })
  const waitingCard = aCard({
    stage: 'waiting',
    people: [aPerson()],
    interviews: [anInterview({ personIds: ['jane'], debriefedAt: iso('2026-03-03 16:00') })],
    answers: [anAnswer({ outcome: { kind: 'offer' }, at: iso('2026-03-10 10:00') })],
    offers: [offered],
    ...card,
  })
  return planFollowUps(aPlanInput({ cards: [waitingCard], now: at(now) })).byCard.get('card-1') ?? []
}

describe('findThreadStart after a withdrawn offer', () => {
  it('plans a check-in on the next working day, and no offer steps', () => {
    const steps = planAfterWithdrawal()
    expect(steps.map((followUp) => followUp.step)).toEqual(['thank-you', 'check-in'])
    const checkIn = steps[1]
    expect(listAlertTimes(checkIn)).toEqual([at('2026-03-13 09:00')])
    expect(checkIn).toMatchObject({
      key: 'card-1/offer-1/check-in/1',
      personId: 'jane',
      dueAt: at('2026-03-13 23:59') + 59_999,
      reason: 'They took the offer back today. Ask where that leaves you.',
    })
  })

  it.each(['applied', 'phone-screen', 'interview'] as const)(
    'plans the check-in in the stage %s too',
    (stage) => {
      const checkIn = planAfterWithdrawal({ stage }).find((followUp) => followUp.step === 'check-in')
      expect(listAlertTimes(checkIn)).toEqual([at('2026-03-13 09:00')])
    },
  )

  it('plans no check-in while the card is still in Offer', () => {
    expect(planAfterWithdrawal({ stage: 'offer' }).some((followUp) => followUp.step === 'check-in')).toBe(
      false,
    )
  })

  it('plans no check-in while the offer is open', () => {
    const open = planAfterWithdrawal({}, { withdrawnAt: null }).map((followUp) => followUp.step)
    expect(open).not.toContain('check-in')
    expect(open).toContain('offer-thanks')
  })

  it('counts from a later answer or interview', () => {
    const answers = [anAnswer({ id: 'later', at: iso('2026-03-16 10:00') })]
    const steps = planAfterWithdrawal({ answers }, {}, '2026-03-16 10:00').map((followUp) => followUp.step)
    expect(steps).toContain('call-back')
    expect(steps).not.toContain('check-in')
    const interviews = [anInterview(), anInterview({ id: 'interview-2', start: iso('2026-03-16 10:00') })]
    const checkIn = planAfterWithdrawal({ interviews }, {}, '2026-03-16 10:30').find(
      (followUp) => followUp.step === 'check-in',
    )
    expect(checkIn?.eventId).toBe('interview-2')
  })
})

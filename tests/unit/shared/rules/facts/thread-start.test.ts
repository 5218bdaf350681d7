import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { Offer } from '#shared/model/offer'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { alertsOf } from '#tests/support/builders/planned'
import { isoIn, wallIn } from '#tests/support/builders/wall'

const at = wallIn('America/New_York')
const iso = isoIn('America/New_York')

/** A conversation of 3 March that led to an offer on the 10th, taken back on Thursday the 12th. */
function withdrawn(card: Partial<Card> = {}, offer: Partial<Offer> = {}, wall = '2026-03-12 12:00') {
  const made = anOffer({ at: iso('2026-03-10 10:00'), withdrawnAt: iso('2026-03-12 12:00'), ...offer })
  const one = aCard({
    stage: 'waiting',
    people: [aPerson()],
    interviews: [anInterview({ personIds: ['jane'], debriefedAt: iso('2026-03-03 16:00') })],
    answers: [anAnswer({ word: { kind: 'offer' }, at: iso('2026-03-10 10:00') })],
    offers: [made],
    ...card,
  })
  return planFollowUps(aPlanInput({ cards: [one], now: at(wall) })).byCard.get('card-1') ?? []
}

describe('chainOf after an offer was taken back', () => {
  it('waits again on Waiting: a check-in on the next working day, and none of the offer steps', () => {
    const steps = withdrawn()
    expect(steps.map((followUp) => followUp.step)).toEqual(['thank-you', 'check-in'])
    const checkIn = steps[1]
    expect(alertsOf(checkIn)).toEqual([at('2026-03-13 09:00')])
    expect(checkIn).toMatchObject({
      key: 'card-1/offer-1/check-in/1',
      personId: 'jane',
      dueAt: at('2026-03-13 23:59') + 59_999,
      reason: 'They took their offer back on Thursday 12 March; ask where that leaves you.',
    })
  })

  it.each(['applied', 'phone-screen', 'interview'] as const)(
    'goes on waiting when it moves to %s',
    (stage) => {
      const checkIn = withdrawn({ stage }).find((followUp) => followUp.step === 'check-in')
      expect(alertsOf(checkIn)).toEqual([at('2026-03-13 09:00')])
    },
  )

  it('calls for nothing while the user has not chosen what follows', () => {
    expect(withdrawn({ stage: 'offer' }).some((followUp) => followUp.step === 'check-in')).toBe(false)
  })

  it('calls for no check-in while the offer stands, on any stage', () => {
    const open = withdrawn({}, { withdrawnAt: null }).map((followUp) => followUp.step)
    expect(open).not.toContain('check-in')
    expect(open).toContain('offer-thanks')
  })

  it('goes on with what came later', () => {
    const answers = [anAnswer({ id: 'later', at: iso('2026-03-16 10:00') })]
    const steps = withdrawn({ answers }, {}, '2026-03-16 10:00').map((followUp) => followUp.step)
    expect(steps).toContain('call-back')
    expect(steps).not.toContain('check-in')
    const interviews = [anInterview(), anInterview({ id: 'interview-2', start: iso('2026-03-16 10:00') })]
    const anew = withdrawn({ interviews }, {}, '2026-03-16 10:30').find(
      (followUp) => followUp.step === 'check-in',
    )
    expect(anew?.eventId).toBe('interview-2')
  })
})

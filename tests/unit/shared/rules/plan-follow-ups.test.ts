import { describe, expect, it } from 'vitest'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { aCard } from '../../../support/builders/card.ts'
import { anInterview } from '../../../support/builders/interview.ts'
import { aPerson } from '../../../support/builders/person.ts'
import { aPlanInput } from '../../../support/builders/plan-input.ts'
import { aPromise } from '../../../support/builders/promise.ts'

describe('planFollowUps', () => {
  it('gives the same plan for the same input', () => {
    const cards = [aCard({ people: [aPerson()], interviews: [anInterview({ personIds: ['jane'] })] })]
    expect(planFollowUps(aPlanInput({ cards })).followUps).toEqual(
      planFollowUps(aPlanInput({ cards })).followUps,
    )
  })

  it('lists the follow-ups of each card, in the order of the cards', () => {
    const cards = ['b', 'a'].map((id) => aCard({ id, interviews: [anInterview()] }))
    const plan = planFollowUps(aPlanInput({ cards }))
    expect(plan.followUps.map((followUp) => followUp.cardId)).toEqual(['b', 'b', 'a', 'a'])
    expect(plan.byCard.get('a')).toEqual(plan.followUps.slice(2))
  })

  it('has nothing to say of an empty board', () => {
    const plan = planFollowUps(aPlanInput())
    expect(plan.followUps).toEqual([])
    expect(plan.nextChangeAt).toBeNull()
  })

  it('names the end of an interview as the next change', () => {
    const plan = planFollowUps(
      aPlanInput({
        cards: [aCard({ interviews: [anInterview()] })],
        now: Date.parse('2026-03-01T00:00:00Z'),
      }),
    )
    expect(plan.followUps).toEqual([])
    expect(plan.nextChangeAt).toBe(Date.parse('2026-03-03T20:30:00Z'))
  })

  it('reads a zone that is not known as UTC', () => {
    const cards = [aCard({ zone: 'Mars/Base', interviews: [anInterview({ zone: 'Mars/Base' })] })]
    const strange = planFollowUps(aPlanInput({ cards, zone: 'Mars/Base' }))
    expect(strange.followUps).toEqual(planFollowUps(aPlanInput({ cards, zone: 'UTC' })).followUps)
    expect(strange.followUps[1]?.alerts[0]?.at).toBe(Date.parse('2026-03-10T09:00:00Z'))
  })

  it('takes a country without holiday data for one without holidays', () => {
    const cards = [aCard({ country: 'XX', interviews: [anInterview()] })]
    expect(planFollowUps(aPlanInput({ cards })).followUps).toHaveLength(2)
  })

  it.each(['0000-01-01T00:00:00.000Z', '0001-01-01T12:00:00.000Z', '9999-12-31T23:00:00.000Z'] as const)(
    'plans an interview of %s',
    (start) => {
      const promise = aPromise({ word: { kind: 'decide-by', date: '9999-12-31' } })
      const cards = [aCard({ interviews: [anInterview({ start })], theirPromises: [promise] })]
      const now = Date.parse('9999-12-31T23:59:00Z')
      expect(planFollowUps(aPlanInput({ cards, now })).followUps).toHaveLength(2)
    },
  )

  it('plans a card of a thousand interviews: only the last visit and what has not lapsed', () => {
    const interviews = Array.from({ length: 1000 }, (_, n) =>
      anInterview({
        id: `interview-${n}`,
        start: new Date(Date.UTC(2023, 0, 1 + n, 15)).toISOString() as never,
      }),
    )
    const cards = [aCard({ interviews })]
    const plan = planFollowUps(aPlanInput({ cards, now: Date.UTC(2026, 0, 1) }))
    expect(plan.followUps.map((followUp) => followUp.step)).toEqual(['thank-you', 'check-in'])
  })
})

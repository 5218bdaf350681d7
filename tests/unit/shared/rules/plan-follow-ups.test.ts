import { describe, expect, it } from 'vitest'
import { steps } from '#shared/model/step'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { boardStepTable, stepTable } from '#shared/rules/step-table'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { aPromise } from '#tests/support/builders/promise'

const stepsOf = (plan: Plan, cardId = 'card-1') => plan.byCard.get(cardId)?.map((followUp) => followUp.step)

describe('stepTable', () => {
  it('holds every step once, in the order of RULES.md', () => {
    expect([...stepTable, ...boardStepTable].map((rule) => rule.step)).toEqual([...steps])
  })
})

describe('planFollowUps', () => {
  it('gives the same plan for the same input', () => {
    const cards = [aCard({ people: [aPerson()], interviews: [anInterview({ personIds: ['jane'] })] })]
    const plan = () => planFollowUps(aPlanInput({ cards })).followUps
    expect(plan()).toEqual(plan())
  })

  it('lists the follow-ups of each card in the order of the cards, then those of the board', () => {
    const cards = ['b', 'a'].map((id) => aCard({ id, interviews: [anInterview()] }))
    const { followUps, byCard } = planFollowUps(aPlanInput({ cards }))
    expect([...new Set(followUps.map((followUp) => followUp.cardId))]).toEqual(['b', 'a', null])
    expect(byCard.get('a')).toEqual(followUps.filter((followUp) => followUp.cardId === 'a'))
  })

  it('gives every follow-up a key of its own', () => {
    const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu', role: 'recruiter' })]
    const cards = ['a', 'b'].map((id) =>
      aCard({ id, people, interviews: [anInterview({ personIds: ['jane'] })], offers: [anOffer()] }),
    )
    const keys = planFollowUps(aPlanInput({ cards })).followUps.map((followUp) => followUp.key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has nothing to say of an empty board', () => {
    const plan = planFollowUps(aPlanInput())
    expect(plan.followUps).toEqual([])
    expect(plan.nextChangeAt).toBeNull()
  })

  it('names the end of an interview as the next change', () => {
    const cards = [aCard({ interviews: [anInterview()] })]
    const plan = planFollowUps(aPlanInput({ cards, now: Date.parse('2026-03-03T20:00:00Z') }))
    expect(plan.followUps).toEqual([])
    expect(plan.nextChangeAt).toBe(Date.parse('2026-03-03T20:30:00Z'))
  })

  it('reads a zone that is not known as UTC', () => {
    const cards = [aCard({ zone: 'Mars/Base', interviews: [anInterview({ zone: 'Mars/Base' })] })]
    const strange = planFollowUps(aPlanInput({ cards, zone: 'Mars/Base' })).followUps
    expect(strange).toEqual(planFollowUps(aPlanInput({ cards, zone: 'UTC' })).followUps)
    const checkIn = strange.find((followUp) => followUp.step === 'check-in')
    expect(checkIn?.alerts[0]?.at).toBe(Date.parse('2026-03-10T09:00:00Z'))
  })

  it('takes a country without holiday data for one without holidays', () => {
    const cards = [aCard({ country: 'XX', interviews: [anInterview()] })]
    expect(stepsOf(planFollowUps(aPlanInput({ cards })))).toEqual(['debrief', 'thank-you', 'check-in'])
  })

  it.each(['0000-01-01T00:00:00.000Z', '0001-01-01T12:00:00.000Z', '9999-12-31T23:00:00.000Z'] as const)(
    'plans an interview of %s',
    (start) => {
      const promise = aPromise({ terms: { kind: 'decide-by', date: '9999-12-31' } })
      const cards = [aCard({ interviews: [anInterview({ start })], theirPromises: [promise] })]
      const plan = planFollowUps(aPlanInput({ cards, now: Date.parse('9999-12-31T23:59:00Z') }))
      expect(stepsOf(plan)).toEqual(['debrief', 'thank-you', 'check-in'])
    },
  )

  it('plans a card of a thousand interviews: only the last visit and what has not lapsed', () => {
    const interviews = Array.from({ length: 1000 }, (_, n) =>
      anInterview({
        id: `interview-${n}`,
        start: new Date(Date.UTC(2023, 0, 1 + n, 15)).toISOString() as never,
      }),
    )
    const plan = planFollowUps(aPlanInput({ cards: [aCard({ interviews })], now: Date.UTC(2026, 0, 1) }))
    expect(stepsOf(plan)).toEqual(['debrief', 'thank-you', 'check-in'])
  })

  it.each([
    { when: 'on one day', every: 1_000, steps: ['debrief', 'thank-you', 'check-in'] },
    { when: 'on the days to come', every: 24 * 3_600_000, steps: ['prepare', 'join'] },
  ])('plans a card of a thousand interviews $when', ({ every, steps }) => {
    const begin = Date.parse('2026-03-03T15:00:00Z')
    const interviews = Array.from({ length: 1000 }, (_, n) =>
      anInterview({ id: `interview-${n}`, start: new Date(begin + n * every).toISOString() as never }),
    )
    const now = every === 1_000 ? begin + 3_600_000 : begin - 1
    const planned = stepsOf(planFollowUps(aPlanInput({ cards: [aCard({ interviews })], now }))) ?? []
    expect([...new Set(planned)]).toEqual(steps)
    expect(planned.length).toBeLessThanOrEqual(2000)
  })
})

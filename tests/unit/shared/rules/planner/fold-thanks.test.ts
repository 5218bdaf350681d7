import { describe, expect, it } from 'vitest'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { someSettings } from '#tests/support/builders/workspace'

const at = epochIn('America/New_York')

function plan(card: Parameters<typeof aCard>[0], now: string, thankYouLapseHours = 72) {
  const workspace = { settings: someSettings({ thankYouLapseHours }) }
  const { followUps } = planFollowUps(aPlanInput({ cards: [aCard(card)], now: at(now), workspace }))
  return followUps.filter(({ step }) => step === 'thank-you' || step === 'check-in')
}

describe('foldThanks', () => {
  it('mentions the thanks in the reasons of the lapsed thank-you and of the check-in', () => {
    const [thanks, checkIn] = plan({ interviews: [anInterview()] }, '2026-03-09 08:30')
    expect(thanks?.reason).toContain('Your check-in opens with thanks instead.')
    expect(checkIn).toMatchObject({ foldsThanks: true, template: 'late-thanks-check-in' })
    expect(checkIn?.reason).toContain('No thank-you went out')
  })

  it('says that not everyone was thanked if only some were', () => {
    const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' })]
    const interviews = [anInterview({ personIds: ['jane', 'tom'] })]
    const key = 'card-1/interview-1/thank-you/1/jane'
    const actions = [anAction({ step: 'thank-you', key, at: '2026-03-03T21:00:00.000Z' })]
    const [jane, tom, checkIn] = plan({ people, interviews, actions }, '2026-03-09 08:30')
    expect([jane?.status, tom?.status]).toEqual(['done', 'lapsed'])
    expect(tom?.reason).toContain('Your check-in opens with thanks instead.')
    expect(checkIn?.reason).toContain('Not everyone was thanked, so this opens with thanks.')
  })

  it('folds nothing before the thank-you has lapsed', () => {
    const [, checkIn] = plan({ interviews: [anInterview()] }, '2026-03-06 15:29')
    expect(checkIn).toMatchObject({ foldsThanks: false, template: 'check-in' })
  })

  it('folds nothing into a skipped check-in', () => {
    const actions = [anAction({ kind: 'skipped' })]
    const [thanks, checkIn] = plan({ interviews: [anInterview()], actions }, '2026-03-09 08:30')
    expect(thanks?.reason).not.toContain('instead')
    expect(checkIn?.foldsThanks).toBe(false)
  })

  it('does not fold the thank-you of another interview day', () => {
    const later = anInterview({ id: 'interview-2', start: '2026-03-05T20:00:00.000Z' })
    const [first, , checkIn] = plan({ interviews: [anInterview(), later] }, '2026-03-06 15:29')
    expect([first?.eventId, first?.status]).toEqual(['interview-1', 'overdue'])
    expect(checkIn).toMatchObject({ eventId: 'interview-2', foldsThanks: false })
  })
})

import { describe, expect, it } from 'vitest'
import type { Offer } from '#shared/model/offer'
import { aCard } from '#tests/support/builders/card'
import { epochIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'

const at = epochIn('America/New_York')
const answers = (overrides: Partial<Offer>, now = at('2026-06-01 15:00'), country: string | null = null) =>
  planStep('offer-answer', [aCard({ stage: 'offer', country, offers: [anOffer(overrides)] })], {
    now,
    holidays: { DE: ['2026-06-12'] },
  })

describe('draftOfferAnswer', () => {
  it('alerts on the third and last working day before the date and on it, and is due at 18:00', () => {
    const [followUp] = answers({ answerBy: '2026-06-15' })
    expect(listAlertTimes(followUp)).toEqual([
      at('2026-06-10 09:00'),
      at('2026-06-12 09:00'),
      at('2026-06-15 09:00'),
    ])
    expect(followUp).toMatchObject({ status: 'scheduled', dueAt: at('2026-06-15 18:00'), lapsesAt: null })
  })

  it("skips the holidays of the card's country", () => {
    expect(listAlertTimes(answers({ answerBy: '2026-06-15' }, undefined, 'DE')[0])).toEqual([
      at('2026-06-09 09:00'),
      at('2026-06-11 09:00'),
      at('2026-06-15 09:00'),
    ])
  })

  it('is overdue at once if the date has passed', () => {
    expect(answers({ answerBy: '2026-05-20' })[0]?.status).toBe('overdue')
  })

  it('alerts on the date itself at a weekend too', () => {
    expect(listAlertTimes(answers({ answerBy: '2026-06-14' })[0])?.at(-1)).toBe(at('2026-06-14 09:00'))
  })

  it('counts from the fourteenth day after the offer without a date', () => {
    const [followUp] = answers({})
    expect(followUp).toMatchObject({ dueAt: at('2026-06-15 18:00') })
    expect(followUp?.reason).toContain('named no date')
    expect(listAlertTimes(followUp)?.[0]).toBe(at('2026-06-10 09:00'))
  })

  it('leaves out alerts before the offer was entered, and alerts at once if none is left', () => {
    const recordedAt = '2026-06-12T15:00:00.000Z'
    expect(listAlertTimes(answers({ answerBy: '2026-06-15', recordedAt })[0])).toEqual([
      at('2026-06-15 09:00'),
    ])
    const late = '2026-06-15T14:00:00.000Z'
    expect(listAlertTimes(answers({ answerBy: '2026-06-15', recordedAt: late })[0])).toEqual([
      at('2026-06-15 10:00'),
    ])
  })

  it('is due at 18:00 in the zone of the card', () => {
    const card = aCard({
      stage: 'offer',
      zone: 'Europe/Berlin',
      offers: [anOffer({ answerBy: '2026-06-15' })],
    })
    const [followUp] = planStep('offer-answer', [card], { now: at('2026-06-01 15:00') })
    expect(followUp?.dueAt).toBe(epochIn('Europe/Berlin')('2026-06-15 18:00'))
  })

  it('does not arise for a withdrawn offer', () => {
    expect(answers({ answerBy: '2026-06-15', withdrawnAt: '2026-06-02T15:00:00.000Z' })).toEqual([])
  })
})

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
  it('alerts on the third and last working day before the date, is due at 18:00 on it and never lapses', () => {
    const [followUp] = answers({ answerBy: '2026-06-15' })
    expect(listAlertTimes(followUp)).toEqual([at('2026-06-10 09:00'), at('2026-06-12 09:00')])
    expect(followUp).toMatchObject({ status: 'scheduled', dueAt: at('2026-06-15 18:00'), lapsesAt: null })
  })

  it("skips the holidays of the card's country", () => {
    expect(listAlertTimes(answers({ answerBy: '2026-06-15' }, undefined, 'DE')[0])).toEqual([
      at('2026-06-09 09:00'),
      at('2026-06-11 09:00'),
    ])
  })

  it('is overdue at once if the date has passed', () => {
    expect(answers({ answerBy: '2026-05-20' })[0]?.status).toBe('overdue')
  })

  it('does not arise without a date or for a withdrawn offer', () => {
    expect(answers({})).toEqual([])
    expect(answers({ answerBy: '2026-06-15', withdrawnAt: '2026-06-02T15:00:00.000Z' })).toEqual([])
  })
})

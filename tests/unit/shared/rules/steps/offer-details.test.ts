import { describe, expect, it } from 'vitest'
import type { Offer } from '#shared/model/offer'
import { aCard } from '#tests/support/builders/card'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
  'draftOfferDetails in %s',
  (zone) => {
    const at = epochIn(zone)
    const end = (day: string) => at(`${day} 23:59`) + 59_999
    /** An offer of Monday 1 June 2026 whose pay is unknown by default. */
    const details = (overrides: Partial<Offer> = {}) =>
      planStep(
        'offer-details',
        [
          aCard({
            stage: 'offer',
            offers: [anOffer({ at: isoIn(zone)('2026-06-01 15:00'), pay: '', ...overrides })],
          }),
        ],
        { zone, now: at('2026-06-01 15:00') },
      )

    it('alerts on the next working day, for the user', () => {
      const [followUp] = details()
      expect(listAlertTimes(followUp)).toEqual([at('2026-06-02 09:00')])
      expect(followUp).toMatchObject({ status: 'scheduled', personId: null, channel: null, template: null })
    })

    it.each([
      {
        what: 'three working days before the answer-by',
        answerBy: '2026-06-15',
        due: end('2026-06-10'),
        lapses: at('2026-06-15 18:00'),
      },
      {
        what: 'by the answer-by if that day has passed',
        answerBy: '2026-06-04',
        due: at('2026-06-04 18:00'),
        lapses: at('2026-06-04 18:00'),
      },
      {
        what: 'three working days later without an answer-by',
        answerBy: null,
        due: end('2026-06-05'),
        lapses: end('2026-06-16'),
      },
      {
        what: 'three working days later if the answer-by has passed',
        answerBy: '2026-05-29',
        due: end('2026-06-05'),
        lapses: end('2026-06-16'),
      },
    ] as const)('is due $what', ({ answerBy, due, lapses }) => {
      expect(details({ answerBy })[0]).toMatchObject({ dueAt: due, lapsesAt: lapses })
    })

    it.each([
      ['startDate', 'the start date'],
      ['department', 'the team'],
      ['location', 'the place'],
      ['dressCode', 'the dress code'],
      ['pay', 'the pay'],
      ['contract', 'the contract'],
      ['discussAt', 'a call to discuss it'],
    ] as const)('asks for a missing %s', (field, words) => {
      expect(details({ pay: 'known', [field]: ' ' })[0]?.reason).toContain(words)
    })

    it('lists what is missing, and does not arise if nothing is', () => {
      expect(details({ startDate: '', department: '' })[0]?.reason).toContain(
        'the start date, the team and the pay',
      )
      expect(details({ pay: '64,000' })).toEqual([])
    })
  },
)

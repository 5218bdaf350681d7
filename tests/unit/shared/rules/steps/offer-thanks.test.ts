import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { Offer } from '#shared/model/offer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'

const at = epochIn('America/New_York')
const iso = isoIn('America/New_York')
const made = (overrides: Partial<Offer> = {}, card: Partial<Card> = {}, now = at('2026-06-01 15:00')) =>
  planStep('offer-thanks', [aCard({ stage: 'offer', offers: [anOffer(overrides)], ...card })], { now })

describe('draftOfferThanks', () => {
  it('alerts after an hour and is due after a day', () => {
    const [followUp] = made()
    expect(listAlertTimes(followUp)).toEqual([at('2026-06-01 16:00')])
    expect(followUp).toMatchObject({
      status: 'open',
      template: 'offer-thanks',
      dueAt: at('2026-06-02 15:00'),
    })
  })

  it.each([
    { answerBy: '2026-06-15', lapses: at('2026-06-15 18:00') },
    { answerBy: null, lapses: at('2026-06-15 23:59') + 59_999 },
    { answerBy: '2026-05-20', lapses: at('2026-06-15 23:59') + 59_999 },
    { answerBy: '2026-06-01', lapses: at('2026-06-01 18:00') },
  ] as const)('lapses at $answerBy, or after two weeks without an answer-by', ({ answerBy, lapses }) => {
    expect(made({ answerBy })[0]?.lapsesAt).toBe(lapses)
  })

  it('ignores an answer-by that passes before its alert', () => {
    const at1730 = { at: iso('2026-06-01 17:30'), answerBy: '2026-06-01' } as const
    expect(made(at1730, {}, at('2026-06-01 17:30'))[0]?.lapsesAt).toBe(at('2026-06-15 23:59') + 59_999)
  })

  it('goes to the person who made the offer, otherwise to the recipient of a check-in', () => {
    const people = [aPerson({ isContact: true }), aPerson({ id: 'tom', name: 'Tom Wu' })]
    expect(made({ personId: 'tom' }, { people })[0]?.personId).toBe('tom')
    expect(made({}, { people })[0]?.personId).toBe('jane')
  })

  it('does not arise for a withdrawn offer or on a closed card', () => {
    expect(made({ withdrawnAt: iso('2026-06-01 15:00') })).toEqual([])
    expect(made({}, { stage: 'closed', closing: aClosing({ reason: 'accepted' }) })).toEqual([])
  })
})

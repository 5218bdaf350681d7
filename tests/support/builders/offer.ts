import type { Offer } from '#shared/model/offer'

/** An offer of Monday 1 June 2026, 15:00 in New York, with every detail but no answer-by date. */
export function anOffer(overrides: Partial<Offer> = {}): Offer {
  const at = overrides.at ?? '2026-06-01T19:00:00.000Z'
  return {
    id: 'offer-1',
    personId: null,
    at,
    recordedAt: at,
    answerBy: null,
    startDate: '1 July',
    department: 'Optics',
    location: 'Hall B',
    dressCode: 'Casual',
    pay: '64,000 a year',
    contract: 'Permanent',
    discussAt: 'Thursday at ten',
    withdrawnAt: null,
    ...overrides,
  }
}

import type { Card } from '#shared/model/card'

/** An empty card in Phone screen. */
export function aCard(overrides: Partial<Card> = {}): Card {
  return {
    id: 'card-1',
    company: 'Northwind Optics',
    role: 'Lens designer',
    stage: 'phone-screen',
    rank: 'a0',
    addedAt: '2026-03-01T15:00:00.000Z',
    stageSince: '2026-03-01T15:00:00.000Z',
    link: '',
    posting: '',
    notes: '',
    pace: 'standard',
    country: null,
    zone: null,
    sellingPoints: [],
    people: [],
    interviews: [],
    theirPromises: [],
    ownPromises: [],
    answers: [],
    offers: [],
    closing: null,
    actions: [],
    drafts: [],
    log: [],
    ...overrides,
  }
}

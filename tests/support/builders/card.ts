import { newCard } from '#shared/commands/new-card'
import type { Card } from '#shared/model/card'
import { defaultSettings } from '#shared/model/settings'

/** A card in Phone screen with nobody and nothing on it. */
export function aCard(overrides: Partial<Card> = {}): Card {
  const fixed = {
    id: 'card-1',
    company: 'Northwind Optics',
    role: 'Lens designer',
    stage: 'phone-screen',
    rank: 'a0',
    addedAt: '2026-03-01T15:00:00.000Z',
    stageSince: '2026-03-01T15:00:00.000Z',
  } as const
  return newCard({ ...fixed, ...overrides }, defaultSettings)
}

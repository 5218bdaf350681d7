import type { Card } from '../model/card.ts'
import type { Id } from '../model/scalars.ts'

/** Indexes the cards of the given items by id; a large board has many others. */
export function indexCardsById(
  items: readonly { readonly cardId: Id | null }[],
  cards: readonly Card[],
): ReadonlyMap<Id, Card> {
  const ids = new Set(items.map(({ cardId }) => cardId))
  return new Map(cards.filter((card) => ids.has(card.id)).map((card) => [card.id, card]))
}

import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import { type Id, idSchema } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { requireCard } from '../core/edit-workspace.ts'

/** The most cards that one command changes. */
export const MAX_CARDS_AT_ONCE = 500

/** Validates the cards that a command changes together. */
export const cardIdsInput = z
  .array(idSchema)
  .min(1, { error: 'No card is chosen. Choose one and try again.' })
  .max(MAX_CARDS_AT_ONCE, {
    error: `That’s too many cards at once: ${MAX_CARDS_AT_ONCE} at most. Choose fewer and try again.`,
  })

/** Returns the cards with these ids, each once, in the given order. Throws `not-found` if one is gone. */
export function requireCards(workspace: Workspace, ids: readonly Id[]): readonly Card[] {
  return [...new Set(ids)].map((id) => requireCard(workspace, id))
}

/** Names the cards in a label: the company of a single one, otherwise "3 cards". */
export function describeCards(cards: readonly Card[]): string {
  const [only] = cards
  return cards.length === 1 && only ? only.company : `${cards.length} cards`
}

/** Returns the id of a single card, for the outcome of a command; null for several. */
export function findOnlyId(cards: readonly Card[]): Id | null {
  return cards.length === 1 ? (cards[0]?.id ?? null) : null
}

/** Replaces the cards that have the same ids. */
export function replaceCards(workspace: Workspace, changed: readonly Card[]): Workspace {
  const byId = new Map(changed.map((card) => [card.id, card]))
  return { ...workspace, cards: workspace.cards.map((card) => byId.get(card.id) ?? card) }
}

import { generateKeyBetween } from 'fractional-indexing'
import { AppError } from '../errors/app-error.ts'
import type { Id } from '../model/scalars.ts'
import type { Stage } from '../model/stage.ts'

/** What placing a card needs to know of the others; a card of the workspace or of the board's projection. */
export interface Ranked {
  readonly id: Id
  readonly stage: Stage
  readonly rank: string
}

/** Where in a column a card goes: the top, the bottom, or right before another card. */
export type Place =
  | { readonly at: 'top' }
  | { readonly at: 'bottom' }
  | { readonly at: 'before'; readonly id: Id }

/** The cards of one column in the order they stand: by rank, code unit by code unit, then by id. */
export function inColumn<T extends Ranked>(cards: readonly T[], stage: Stage): T[] {
  return cards.filter((card) => card.stage === stage).sort(byRank)
}

/** Compares by rank, then id. */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/**
 * The rank that puts a card at a place of a column; both processes use it, so that a drag lands at once and stays.
 * A neighbour that has left the column meanwhile means the bottom.
 */
export function rankAt(cards: readonly Ranked[], to: { id: Id; stage: Stage; place: Place }): string {
  const column = inColumn(cards, to.stage).filter((card) => card.id !== to.id)
  const index = indexOf(column, to.place)
  const before = column[index - 1]?.rank ?? null
  const after = column[index]?.rank ?? null
  // Two cards of one rank come only from a hand-edited file; the later one yields.
  if (before !== null && after !== null && before >= after) return generateKeyBetween(before, null)
  try {
    return generateKeyBetween(before, after)
  } catch (cause) {
    throw new AppError(
      'not-allowed',
      'That place in the column cannot be used. Drop the card somewhere else.',
      { cause },
    )
  }
}

function indexOf(column: readonly Ranked[], place: Place): number {
  if (place.at === 'top') return 0
  if (place.at === 'bottom') return column.length
  const index = column.findIndex((card) => card.id === place.id)
  return index < 0 ? column.length : index
}

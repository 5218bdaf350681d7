import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { AppError } from '../../errors/app-error.ts'
import type { Id } from '../../model/scalars.ts'
import type { Stage } from '../../model/stage.ts'

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

/** A rank grows by a character every few drops into one gap; this long it is time to space the column anew. */
const LONG = 100

/** New ranks for a whole column, in its order, if one of them has grown long; else null. */
export function respacedRanks(cards: readonly Ranked[], stage: Stage): ReadonlyMap<Id, string> | null {
  if (!cards.some((card) => card.stage === stage && card.rank.length > LONG)) return null
  const column = inColumn(cards, stage)
  const ranks = generateNKeysBetween(null, null, column.length)
  return new Map(column.map((card, index) => [card.id, ranks[index] ?? card.rank]))
}

/**
 * The rank that puts a card at a place of a column; both processes use it, so that a drag lands at once and stays.
 * A neighbour that has left the column meanwhile means the bottom; "before itself" is where it stands.
 */
export function rankAt(cards: readonly Ranked[], to: { id: Id; stage: Stage; place: Place }): string {
  const whole = inColumn(cards, to.stage)
  const column = whole.filter((card) => card.id !== to.id)
  const stands = whole.findIndex((card) => card.id === to.id)
  const isBeforeItself = to.place.at === 'before' && to.place.id === to.id
  const index = isBeforeItself && stands >= 0 ? stands : indexOf(column, to.place)
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

import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { AppError } from '../../errors/app-error.ts'
import type { Id } from '../../model/scalars.ts'
import type { Stage } from '../../model/stage.ts'

/** The parts of a card that its position depends on; both a stored card and a board card have them. */
export interface RankedCard {
  readonly id: Id
  readonly stage: Stage
  readonly rank: string
}

/** A position in a column: the top, the bottom, or right before another card. */
export type ColumnPosition =
  | { readonly at: 'top' }
  | { readonly at: 'bottom' }
  | { readonly at: 'before'; readonly id: Id }

/** Returns the cards of one column in their order: by rank, compared by code unit, then by id. */
export function selectColumn<T extends RankedCard>(cards: readonly T[], stage: Stage): T[] {
  return cards.filter((card) => card.stage === stage).sort(compareByRank)
}

/** Compares two cards by rank, then by id. */
export function compareByRank(a: RankedCard, b: RankedCard): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** A rank grows by a character every few drops into one gap. Beyond this length the column gets new ranks. */
const MAX_RANK_LENGTH = 100

/** Returns evenly spaced ranks for a column if one of its ranks has grown too long, and null otherwise. */
export function respaceRanks(cards: readonly RankedCard[], stage: Stage): ReadonlyMap<Id, string> | null {
  if (!cards.some((card) => card.stage === stage && card.rank.length > MAX_RANK_LENGTH)) return null
  const column = selectColumn(cards, stage)
  const ranks = generateNKeysBetween(null, null, column.length)
  return new Map(column.map((card, index) => [card.id, ranks[index] ?? card.rank]))
}

/**
 * Computes the rank that puts a card at a position of a column. The page and the main process share it, so
 * that a dragged card stays where the page showed it. If the neighbour has left the column, the card goes to
 * the bottom; a card dropped before itself keeps its position. Throws `not-allowed` if a stored rank is
 * unusable.
 */
export function computeRank(
  cards: readonly RankedCard[],
  to: { id: Id; stage: Stage; position: ColumnPosition },
): string {
  const fullColumn = selectColumn(cards, to.stage)
  const column = fullColumn.filter((card) => card.id !== to.id)
  const currentIndex = fullColumn.findIndex((card) => card.id === to.id)
  const isBeforeItself = to.position.at === 'before' && to.position.id === to.id
  const index = isBeforeItself && currentIndex >= 0 ? currentIndex : findIndex(column, to.position)
  const before = column[index - 1]?.rank ?? null
  const after = column[index]?.rank ?? null
  // Two cards share a rank only in a file edited by hand; the new card then goes after both.
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

function findIndex(column: readonly RankedCard[], place: ColumnPosition): number {
  if (place.at === 'top') return 0
  if (place.at === 'bottom') return column.length
  const index = column.findIndex((card) => card.id === place.id)
  return index < 0 ? column.length : index
}

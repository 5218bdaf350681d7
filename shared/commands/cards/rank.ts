import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { AppError } from '../../errors/app-error.ts'
import type { Id } from '../../model/scalars.ts'
import type { Stage } from '../../model/stage.ts'

/** The parts of a card that its position depends on; both a stored card and a board card have them. */
export interface RankedCard {
  readonly id: Id
  readonly stage: Stage
  /** The position as a fractional index: text that sorts by code unit. */
  readonly rank: string
}

/** A position in a column: the top, the bottom, or right before another card. */
export type ColumnPosition =
  | { readonly at: 'top' }
  | { readonly at: 'bottom' }
  | { readonly at: 'before'; readonly id: Id }

/** Returns the cards of one column in their order. */
export function selectColumn<T extends RankedCard>(cards: readonly T[], stage: Stage): T[] {
  return cards.filter((card) => card.stage === stage).sort(compareByRank)
}

/** Compares two cards by rank, code unit by code unit, then by id. */
export function compareByRank(a: RankedCard, b: RankedCard): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Returns true for a fractional index; a file that was edited by hand may hold another text. */
export function isRank(rank: string): boolean {
  try {
    generateKeyBetween(rank, null)
    return /^[0-9A-Za-z]+$/.test(rank)
  } catch {
    return false
  }
}

/**
 * The longest rank, in characters, before a column gets new ranks. A rank grows by a character after every
 * few drops between the same two cards.
 */
const MAX_RANK_LENGTH = 100

/** Returns evenly spaced ranks for the cards of a column, by id; null if none of its ranks is too long. */
export function respaceRanks(cards: readonly RankedCard[], stage: Stage): ReadonlyMap<Id, string> | null {
  if (!cards.some((card) => card.stage === stage && card.rank.length > MAX_RANK_LENGTH)) return null
  const column = selectColumn(cards, stage)
  const ranks = generateNKeysBetween(null, null, column.length)
  return new Map(column.map((card, index) => [card.id, ranks[index] ?? card.rank]))
}

/**
 * Computes the rank that puts a card at a position in a column, see `computeRanks`. A card dropped before itself keeps
 * its position.
 */
export function computeRank(
  cards: readonly RankedCard[],
  { id, stage, position }: { id: Id; stage: Stage; position: ColumnPosition },
): string {
  // One id gives one rank; the default value only satisfies the type checker.
  const [rank = ''] = computeRanks(cards, { ids: [id], stage, position })
  return rank
}

/**
 * Computes the ranks that put several cards at a position in a column, one below the other in the given order. The
 * page and the main process both call it, so that dragged cards stay where the page showed them. If the card to drop
 * them before is one of them, they go before the next one that stays; if it has left the column, they go to the bottom.
 * Throws `not-allowed` if a stored rank is unusable.
 */
export function computeRanks(
  cards: readonly RankedCard[],
  target: { ids: readonly Id[]; stage: Stage; position: ColumnPosition },
): readonly string[] {
  const fullColumn = selectColumn(cards, target.stage)
  const moved = new Set(target.ids)
  const column = fullColumn.filter(({ id }) => !moved.has(id))
  const index = findIndex(column, findRemaining(fullColumn, moved, target.position))
  const before = column[index - 1]?.rank ?? null
  const after = column[index]?.rank ?? null
  // Two cards have the same rank only if the file was edited by hand. The moved ones then go right after the upper one.
  const isBroken = before !== null && after !== null && before >= after
  return orRefuse(() => generateNKeysBetween(before, isBroken ? null : after, target.ids.length))
}

/** Replaces a card that is moved itself by the next one of the column that stays. */
function findRemaining(
  column: readonly RankedCard[],
  moved: ReadonlySet<Id>,
  position: ColumnPosition,
): ColumnPosition {
  if (position.at !== 'before' || !moved.has(position.id)) return position
  const index = column.findIndex(({ id }) => id === position.id)
  const next = index < 0 ? undefined : column.slice(index).find(({ id }) => !moved.has(id))
  return next === undefined ? { at: 'bottom' } : { at: 'before', id: next.id }
}

function orRefuse<T>(compute: () => T): T {
  try {
    return compute()
  } catch (cause) {
    throw new AppError('not-allowed', 'The card can’t go there. Drop it somewhere else.', { cause })
  }
}

function findIndex(column: readonly RankedCard[], position: ColumnPosition): number {
  if (position.at === 'top') return 0
  if (position.at === 'bottom') return column.length
  const index = column.findIndex((card) => card.id === position.id)
  return index < 0 ? column.length : index
}

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
 * Computes the rank that puts a card at a position in a column. The page and the main process both call it,
 * so that a dragged card stays where the page showed it. If the card to drop it before has left the column,
 * the card goes to the bottom. A card dropped before itself keeps its position. Throws `not-allowed` if a
 * stored rank is unusable.
 */
export function computeRank(
  cards: readonly RankedCard[],
  target: { id: Id; stage: Stage; position: ColumnPosition },
): string {
  const fullColumn = selectColumn(cards, target.stage)
  const column = fullColumn.filter((card) => card.id !== target.id)
  const currentIndex = fullColumn.findIndex((card) => card.id === target.id)
  const isBeforeItself = target.position.at === 'before' && target.position.id === target.id
  const index = isBeforeItself && currentIndex >= 0 ? currentIndex : findIndex(column, target.position)
  const before = column[index - 1]?.rank ?? null
  const after = column[index]?.rank ?? null
  // Two cards have the same rank only if the file was edited by hand. The card then goes right after the
  // upper one.
  if (before !== null && after !== null && before >= after) return generateKeyBetween(before, null)
  return orRefuse(() => generateKeyBetween(before, after))
}

/**
 * Computes the ranks of several cards that come above the top card of a column, in order; `top` is its rank, or null
 * if the column is empty. Throws `not-allowed` if that rank is unusable.
 */
export function computeRanksAbove(top: string | null, count: number): readonly string[] {
  return orRefuse(() => generateNKeysBetween(null, top, count))
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

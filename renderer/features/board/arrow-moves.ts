import type { ColumnPosition } from '#shared/commands/cards/rank'
import { assertNever } from '#shared/errors/assert-never'
import type { Id } from '#shared/model/scalars'
import { type Stage, stages } from '#shared/model/stage'

/** The ids of the cards in each column, from top to bottom. */
type Columns = Readonly<Record<Stage, readonly Id[]>>

/** The direction of an arrow key. */
export type Direction = 'up' | 'down' | 'left' | 'right'

/**
 * Returns the card that a key moves the focus to; null at the edge of the board. Empty columns are skipped.
 */
export function findNextFocus(columns: Columns, cardId: Id, target: Direction | 'first' | 'last'): Id | null {
  const position = locateCard(columns, cardId)
  if (!position) return null
  const column = columns[position.stage]
  switch (target) {
    case 'up':
      return column[position.index - 1] ?? null
    case 'down':
      return column[position.index + 1] ?? null
    case 'first':
      return column[0] ?? null
    case 'last':
      return column.at(-1) ?? null
    case 'left':
    case 'right': {
      const neighbours =
        target === 'left' ? stages.slice(0, position.column).reverse() : stages.slice(position.column + 1)
      const stage = neighbours.find((neighbour) => columns[neighbour].length > 0)
      return stage ? (columns[stage][position.index] ?? columns[stage].at(-1) ?? null) : null
    }
    default:
      return assertNever(target)
  }
}

/**
 * Returns where one step moves a card; null at the edge of the board. In another column the card goes to the
 * top.
 */
export function findStep(
  columns: Columns,
  cardId: Id,
  direction: Direction,
): { readonly stage: Stage; readonly position: ColumnPosition } | null {
  const position = locateCard(columns, cardId)
  if (!position) return null
  const column = columns[position.stage]
  switch (direction) {
    case 'up': {
      const cardAbove = column[position.index - 1]
      return cardAbove === undefined
        ? null
        : { stage: position.stage, position: { at: 'before', id: cardAbove } }
    }
    case 'down': {
      if (position.index === column.length - 1) return null
      // Moving down by one row means moving before the card that is two rows below.
      const nextButOne = column[position.index + 2]
      return {
        stage: position.stage,
        position: nextButOne === undefined ? { at: 'bottom' } : { at: 'before', id: nextButOne },
      }
    }
    case 'left':
    case 'right': {
      const stage = stages[position.column + (direction === 'left' ? -1 : 1)]
      return stage ? { stage, position: { at: 'top' } } : null
    }
    default:
      return assertNever(direction)
  }
}

/**
 * Returns the card to focus after a card is removed: the card below it, above it, or in the nearest column.
 */
export function findFocusAfterRemoval(columns: Columns, cardId: Id): Id | null {
  return (
    findNextFocus(columns, cardId, 'down') ??
    findNextFocus(columns, cardId, 'up') ??
    findNextFocus(columns, cardId, 'right') ??
    findNextFocus(columns, cardId, 'left')
  )
}

/**
 * Finds a card on the board. Returns its stage, the column's index from the left, and the card's index in the
 * column; null if the card is not on the board.
 */
export function locateCard(
  columns: Columns,
  cardId: Id,
): { readonly stage: Stage; readonly column: number; readonly index: number } | null {
  for (const [column, stage] of stages.entries()) {
    const index = columns[stage].indexOf(cardId)
    if (index >= 0) return { stage, column, index }
  }
  return null
}

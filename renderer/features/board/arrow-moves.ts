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

/** Where cards move by one step, and which of them do, from the top one to the bottom one. */
interface Step {
  readonly cardIds: readonly Id[]
  readonly stage: Stage
  readonly position: ColumnPosition
}

/**
 * Returns where one step moves a card and those that move with it; null at the edge of the board. To the left and
 * right all of them go to the top of the column beside the card's. Up and down move only those in the card's column,
 * which come together with the first step.
 */
export function findStep(
  columns: Columns,
  { cardId, movedIds = [cardId] }: { readonly cardId: Id; readonly movedIds?: readonly Id[] },
  direction: Direction,
): Step | null {
  const place = locateCard(columns, cardId)
  if (!place) return null
  const { stage } = place
  switch (direction) {
    case 'up':
    case 'down': {
      const cardIds = movedIds.filter((id) => columns[stage].includes(id))
      const position = findRowStep(columns[stage], cardIds, direction)
      return position && { cardIds, stage, position }
    }
    case 'left':
    case 'right': {
      const beside = stages[place.column + (direction === 'left' ? -1 : 1)]
      return beside ? { cardIds: movedIds, stage: beside, position: { at: 'top' } } : null
    }
    default:
      return assertNever(direction)
  }
}

/** Returns where cards move within their column; null if they are together at its edge already. */
function findRowStep(
  column: readonly Id[],
  movedIds: readonly Id[],
  direction: 'up' | 'down',
): ColumnPosition | null {
  const indexes = movedIds.map((id) => column.indexOf(id))
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)]
  const isTogether = last - first === movedIds.length - 1
  if (direction === 'up') {
    const cardAbove = column[first - 1]
    if (cardAbove !== undefined) return { at: 'before', id: cardAbove }
    return isTogether ? null : { at: 'top' }
  }
  if (last === column.length - 1) return isTogether ? null : { at: 'bottom' }
  // Moving down by one row means moving before the card that is two rows below.
  const nextButOne = column[last + 2]
  return nextButOne === undefined ? { at: 'bottom' } : { at: 'before', id: nextButOne }
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

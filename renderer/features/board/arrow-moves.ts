import type { ColumnPosition } from '#shared/commands/cards/rank'
import { assertNever } from '#shared/errors/assert-never'
import type { Id } from '#shared/model/scalars'
import { type Stage, stages } from '#shared/model/stage'

type Columns = Readonly<Record<Stage, readonly Id[]>>

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Returns the card to focus next, or null at the edge of the board. Skips empty columns. */
export function findNextFocus(columns: Columns, from: Id, to: Direction | 'first' | 'last'): Id | null {
  const position = locateCard(columns, from)
  if (!position) return null
  const column = columns[position.stage]
  switch (to) {
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
        to === 'left' ? stages.slice(0, position.column).reverse() : stages.slice(position.column + 1)
      const stage = neighbours.find((neighbour) => columns[neighbour].length > 0)
      return stage ? (columns[stage][position.index] ?? columns[stage].at(-1) ?? null) : null
    }
    default:
      return assertNever(to)
  }
}

/** Returns where one step moves a card, or null at the edge of the board. In another column it goes to the top. */
export function findStep(
  columns: Columns,
  cardId: Id,
  to: Direction,
): { readonly stage: Stage; readonly position: ColumnPosition } | null {
  const position = locateCard(columns, cardId)
  if (!position) return null
  const column = columns[position.stage]
  switch (to) {
    case 'up': {
      const above = column[position.index - 1]
      return above === undefined ? null : { stage: position.stage, position: { at: 'before', id: above } }
    }
    case 'down': {
      if (position.index === column.length - 1) return null
      const below = column[position.index + 2]
      return {
        stage: position.stage,
        position: below === undefined ? { at: 'bottom' } : { at: 'before', id: below },
      }
    }
    case 'left':
    case 'right': {
      const stage = stages[position.column + (to === 'left' ? -1 : 1)]
      return stage ? { stage, position: { at: 'top' } } : null
    }
    default:
      return assertNever(to)
  }
}

/** Returns the card to focus when a card is removed: the one below it, or above it, or in the nearest column. */
export function findFocusAfterRemoval(columns: Columns, cardId: Id): Id | null {
  return (
    findNextFocus(columns, cardId, 'down') ??
    findNextFocus(columns, cardId, 'up') ??
    findNextFocus(columns, cardId, 'right') ??
    findNextFocus(columns, cardId, 'left')
  )
}

/** Returns a card's column, the column's index from the left, and the card's index in it. */
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

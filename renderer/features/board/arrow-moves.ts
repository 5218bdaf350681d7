import type { Place } from '#shared/commands/cards/rank'
import { assertNever } from '#shared/errors/assert-never'
import type { Id } from '#shared/model/scalars'
import { type Stage, stages } from '#shared/model/stage'

type Columns = Readonly<Record<Stage, readonly Id[]>>

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The card that focus goes to, or null at the edge of the board. Empty columns are stepped over. */
export function nextFocus(columns: Columns, from: Id, to: Direction | 'first' | 'last'): Id | null {
  const at = positionOf(columns, from)
  if (!at) return null
  const column = columns[at.stage]
  switch (to) {
    case 'up':
      return column[at.index - 1] ?? null
    case 'down':
      return column[at.index + 1] ?? null
    case 'first':
      return column[0] ?? null
    case 'last':
      return column.at(-1) ?? null
    case 'left':
    case 'right': {
      const beside = to === 'left' ? stages.slice(0, at.column).reverse() : stages.slice(at.column + 1)
      const stage = beside.find((one) => columns[one].length > 0)
      return stage ? (columns[stage][at.index] ?? columns[stage].at(-1) ?? null) : null
    }
    default:
      return assertNever(to)
  }
}

/** Where a card goes by one step, or null at the edge of the board. Beside, it goes to the top. */
export function stepOf(
  columns: Columns,
  cardId: Id,
  to: Direction,
): { readonly stage: Stage; readonly place: Place } | null {
  const at = positionOf(columns, cardId)
  if (!at) return null
  const column = columns[at.stage]
  switch (to) {
    case 'up': {
      const above = column[at.index - 1]
      return above === undefined ? null : { stage: at.stage, place: { at: 'before', id: above } }
    }
    case 'down': {
      if (at.index === column.length - 1) return null
      const below = column[at.index + 2]
      return {
        stage: at.stage,
        place: below === undefined ? { at: 'bottom' } : { at: 'before', id: below },
      }
    }
    case 'left':
    case 'right': {
      const stage = stages[at.column + (to === 'left' ? -1 : 1)]
      return stage ? { stage, place: { at: 'top' } } : null
    }
    default:
      return assertNever(to)
  }
}

/** Where focus goes when a card leaves: the one below it, else above, else beside. */
export function focusAfter(columns: Columns, cardId: Id): Id | null {
  return (
    nextFocus(columns, cardId, 'down') ??
    nextFocus(columns, cardId, 'up') ??
    nextFocus(columns, cardId, 'right') ??
    nextFocus(columns, cardId, 'left')
  )
}

/** The column a card stands in, its number from the left, and the card's place in it. */
export function positionOf(
  columns: Columns,
  cardId: Id,
): { readonly stage: Stage; readonly column: number; readonly index: number } | null {
  for (const [column, stage] of stages.entries()) {
    const index = columns[stage].indexOf(cardId)
    if (index >= 0) return { stage, column, index }
  }
  return null
}

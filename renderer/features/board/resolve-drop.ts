import type { ColumnPosition } from '#shared/commands/cards/rank'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'

/**
 * The position of a drop: directly before the card `beforeId`, or at the end of the column if that is null.
 */
export interface DropPosition {
  readonly stage: Stage
  readonly beforeId: Id | null
}

/** The part of the board under the pointer, as the drop targets report it. */
export interface Hover {
  readonly stage: Stage
  /** The card under the pointer, and the half that the pointer is over; null if it is not over a card. */
  readonly card: { readonly id: Id; readonly half: 'top' | 'bottom' } | null
  /** The part of the column under the pointer, which matters if `card` is null. `list` is the open slot. */
  readonly area: 'above' | 'list' | 'below'
}

/** A drag over a column. */
interface ColumnDrag {
  /** The cards of the column, from top to bottom. */
  readonly ids: readonly Id[]
  /** The card that the pointer holds, and every card that moves with it, in their order. */
  readonly draggedId: Id
  readonly movedIds: readonly Id[]
  readonly last: DropPosition | null
}

/**
 * Returns the position at which the moved cards would be dropped. Over the open slot the previous position, `last`,
 * is kept, so that the cards that made room do not jump back. Returns null if the pointer is over the dragged card
 * itself, or if the drop would change nothing.
 */
export function resolveDrop(hover: Hover, drag: ColumnDrag): DropPosition | null {
  const { stage } = hover
  if (hover.card === null && hover.area === 'list' && drag.last?.stage === stage) return drag.last
  if (hover.card?.id === drag.draggedId) return null
  const landing = { stage, beforeId: findBeforeId(hover, drag) }
  return isUnchanged(landing, drag) ? null : landing
}

/** Finds the card that the moved cards would be dropped before; null if they would be at the end. */
function findBeforeId({ card, area }: Hover, { ids, movedIds }: ColumnDrag): Id | null {
  const moved = new Set(movedIds)
  const findFrom = (index: number) => ids.slice(index).find((id) => !moved.has(id)) ?? null
  if (card === null) return area === 'above' ? findFrom(0) : null
  return findFrom(ids.indexOf(card.id) + (card.half === 'top' ? 0 : 1))
}

/** Returns true if the moved cards are at this position already, one below the other. */
function isUnchanged({ beforeId }: DropPosition, { ids, movedIds }: ColumnDrag): boolean {
  const end = beforeId === null ? ids.length : ids.indexOf(beforeId)
  const start = end - movedIds.length
  return movedIds.every((id, index) => ids[start + index] === id)
}

/**
 * Translates a position in a filtered column into a position in the whole column. The end of a filtered
 * column is directly below the last card that is shown, not below the hidden cards.
 */
export function toWholeColumnPosition(
  position: ColumnPosition,
  column: { readonly shown: readonly Id[]; readonly whole: readonly Id[]; readonly movedIds: readonly Id[] },
): ColumnPosition {
  const moved = new Set(column.movedIds)
  const shown = column.shown.filter((id) => !moved.has(id))
  const whole = column.whole.filter((id) => !moved.has(id))
  const lastShownId = shown.at(-1)
  if (position.at !== 'bottom' || shown.length === whole.length) return position
  if (lastShownId === undefined) return { at: 'top' }
  const nextId = whole[whole.indexOf(lastShownId) + 1]
  return nextId === undefined ? position : { at: 'before', id: nextId }
}

/** Converts a drop position into the position that a command takes. */
export function toColumnPosition({ beforeId }: DropPosition): ColumnPosition {
  return beforeId === null ? { at: 'bottom' } : { at: 'before', id: beforeId }
}

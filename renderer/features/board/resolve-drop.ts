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

/**
 * Returns the position at which a card would be dropped. Over the open slot the previous position, `last`, is
 * kept, so that the cards that made room do not jump back. Returns null if the pointer is over the dragged
 * card itself, or if the drop would change nothing.
 */
export function resolveDrop(
  hover: Hover,
  drag: { ids: readonly Id[]; draggedId: Id; last: DropPosition | null },
): DropPosition | null {
  const { stage } = hover
  const otherIds = drag.ids.filter((id) => id !== drag.draggedId)
  if (hover.card === null && hover.area === 'list' && drag.last?.stage === stage) return drag.last
  if (hover.card?.id === drag.draggedId) return null
  const landing = { stage, beforeId: findBeforeId(hover, otherIds) }
  return isUnchanged(landing, drag) ? null : landing
}

/** Finds the card that the dragged card would be dropped before; null if it would be at the end. */
function findBeforeId({ card, area }: Hover, otherIds: readonly Id[]): Id | null {
  if (card === null) return area === 'above' ? (otherIds[0] ?? null) : null
  if (card.half === 'top') return card.id
  return otherIds[otherIds.indexOf(card.id) + 1] ?? null
}

/** Returns true if the card is at this position already. */
function isUnchanged(landing: DropPosition, drag: { ids: readonly Id[]; draggedId: Id }): boolean {
  const index = drag.ids.indexOf(drag.draggedId)
  return index >= 0 && landing.beforeId === (drag.ids[index + 1] ?? null)
}

/**
 * Translates a position in a filtered column into a position in the whole column. The end of a filtered
 * column is directly below the last card that is shown, not below the hidden cards.
 */
export function toWholeColumnPosition(
  position: ColumnPosition,
  column: { readonly shown: readonly Id[]; readonly whole: readonly Id[]; readonly movedId: Id },
): ColumnPosition {
  const isMoved = (id: Id) => id === column.movedId
  const shown = column.shown.filter((id) => !isMoved(id))
  const whole = column.whole.filter((id) => !isMoved(id))
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

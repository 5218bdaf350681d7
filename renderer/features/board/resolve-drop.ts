import type { ColumnPosition } from '#shared/commands/cards/rank'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'

/** Where a dragged card would be dropped: directly before another card, or at the end of the column. */
export interface DropPosition {
  readonly stage: Stage
  readonly beforeId: Id | null
}

/** The part of the board under the pointer, as the drop targets report it. */
export interface Hover {
  readonly stage: Stage
  /** The card under the pointer, and the half of it the pointer is over. */
  readonly card: { readonly id: Id; readonly half: 'top' | 'bottom' } | null
  /** The part of the column the pointer is over when it is not over a card. `list` is the open slot. */
  readonly area: 'above' | 'list' | 'below'
}

/**
 * Returns the drop position for what is under the pointer. Over the open slot the position stays the same, so that the
 * cards that made room do not jump back. Null over the dragged card itself, and where dropping it would change nothing.
 */
export function resolveDrop(
  hover: Hover,
  drag: { ids: readonly Id[]; draggedId: Id; last: DropPosition | null },
): DropPosition | null {
  const { stage } = hover
  const others = drag.ids.filter((id) => id !== drag.draggedId)
  if (hover.card === null && hover.area === 'list' && drag.last?.stage === stage) return drag.last
  if (hover.card?.id === drag.draggedId) return null
  const landing = { stage, beforeId: beforeId(hover, others) }
  return isUnchanged(landing, drag) ? null : landing
}

function beforeId({ card, area }: Hover, others: readonly Id[]): Id | null {
  if (card === null) return area === 'above' ? (others[0] ?? null) : null
  if (card.half === 'top') return card.id
  return others[others.indexOf(card.id) + 1] ?? null
}

function isUnchanged(landing: DropPosition, drag: { ids: readonly Id[]; draggedId: Id }): boolean {
  const index = drag.ids.indexOf(drag.draggedId)
  return index >= 0 && landing.beforeId === (drag.ids[index + 1] ?? null)
}

/**
 * Translates a position in a filtered column into one in the whole column: the end of a filtered column is directly below
 * its last card, not below hidden cards.
 */
export function toWholeColumnPosition(
  position: ColumnPosition,
  column: { readonly shown: readonly Id[]; readonly whole: readonly Id[]; readonly movedId: Id },
): ColumnPosition {
  const isMoved = (id: Id) => id === column.movedId
  const shown = column.shown.filter((id) => !isMoved(id))
  const whole = column.whole.filter((id) => !isMoved(id))
  const last = shown.at(-1)
  if (position.at !== 'bottom' || shown.length === whole.length) return position
  if (last === undefined) return { at: 'top' }
  const below = whole[whole.indexOf(last) + 1]
  return below === undefined ? position : { at: 'before', id: below }
}

/** Converts a drop position into the position that a command takes. */
export function toColumnPosition({ beforeId }: DropPosition): ColumnPosition {
  return beforeId === null ? { at: 'bottom' } : { at: 'before', id: beforeId }
}

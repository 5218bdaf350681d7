import type { Place } from '#shared/commands/cards/rank'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'

/** Where a dragged card would land: right before another card, or at the end of the column. */
export interface Landing {
  readonly stage: Stage
  readonly beforeId: Id | null
}

/** What lies under the pointer, as the drop targets tell it. */
export interface Hover {
  readonly stage: Stage
  /** The card under the pointer, and which of its halves. */
  readonly card: { readonly id: Id; readonly half: 'top' | 'bottom' } | null
  /** Where in the column the pointer is, when over no card. `list` is the open slot. */
  readonly area: 'above' | 'list' | 'below'
}

/**
 * The landing for what lies under the pointer. Over the open slot it stays where it was, so that the cards which made
 * room do not jump back. Null: over the dragged card itself, or where dropping it would change nothing.
 */
export function landingAt(
  hover: Hover,
  drag: { ids: readonly Id[]; draggedId: Id; last: Landing | null },
): Landing | null {
  const { stage } = hover
  const others = drag.ids.filter((id) => id !== drag.draggedId)
  if (hover.card === null && hover.area === 'list' && drag.last?.stage === stage) return drag.last
  if (hover.card?.id === drag.draggedId) return null
  const landing = { stage, beforeId: beforeId(hover, others) }
  return staysPut(landing, drag) ? null : landing
}

function beforeId({ card, area }: Hover, others: readonly Id[]): Id | null {
  if (card === null) return area === 'above' ? (others[0] ?? null) : null
  if (card.half === 'top') return card.id
  return others[others.indexOf(card.id) + 1] ?? null
}

function staysPut(landing: Landing, drag: { ids: readonly Id[]; draggedId: Id }): boolean {
  const index = drag.ids.indexOf(drag.draggedId)
  return index >= 0 && landing.beforeId === (drag.ids[index + 1] ?? null)
}

/**
 * The place in the whole column for one in a narrowed one: the end of what is shown is right below the last card of
 * it, not below cards that nobody sees.
 */
export function placeAmong(
  place: Place,
  column: { readonly shown: readonly Id[]; readonly whole: readonly Id[]; readonly movedId: Id },
): Place {
  const isMoved = (id: Id) => id === column.movedId
  const shown = column.shown.filter((id) => !isMoved(id))
  const whole = column.whole.filter((id) => !isMoved(id))
  const last = shown.at(-1)
  if (place.at !== 'bottom' || shown.length === whole.length) return place
  if (last === undefined) return { at: 'top' }
  const below = whole[whole.indexOf(last) + 1]
  return below === undefined ? place : { at: 'before', id: below }
}

/** The place that a command understands. */
export function placeOf({ beforeId }: Landing): Place {
  return beforeId === null ? { at: 'bottom' } : { at: 'before', id: beforeId }
}

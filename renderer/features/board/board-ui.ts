import { createStore } from 'zustand/vanilla'
import type { Id } from '#shared/model/scalars'
import type { Columns } from '../../state/columns.ts'
import type { DropPosition } from './resolve-drop.ts'

/** The state of pointer and keyboard on the board. It is never saved. */
export interface BoardUi {
  /** The card focused last; Tab returns to it in its column. */
  readonly lastFocused: Id | null
  /** A card to focus once it is rendered. */
  readonly pendingFocus: Id | null
  /** The dragged card. `hasMoved`: the pointer has left the card itself. */
  readonly drag: { readonly id: Id; readonly height: number; readonly hasMoved: boolean } | null
  readonly dropPosition: DropPosition | null
  readonly menu: { readonly id: Id; readonly anchor: HTMLElement } | null
}

export const boardUi = createStore<BoardUi>(() => ({
  lastFocused: null,
  pendingFocus: null,
  drag: null,
  dropPosition: null,
  menu: null,
}))

/** Focuses the card of these columns that was focused last, or the first one. */
export function focusBoard(columns: Columns): void {
  const shown = Object.values(columns).flat()
  const { lastFocused } = boardUi.getState()
  const next = lastFocused !== null && shown.includes(lastFocused) ? lastFocused : shown[0]
  if (next !== undefined) focusCard(next)
}

/** Scrolls a card into view and focuses it as soon as it is rendered. */
export function focusCard(id: Id): void {
  boardUi.setState({ lastFocused: id, pendingFocus: id })
}

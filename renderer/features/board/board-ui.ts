import { createStore } from 'zustand/vanilla'
import type { Id } from '#shared/model/scalars'
import type { Columns } from '../../state/columns.ts'
import { boardFilter } from '../../state/stores.ts'
import type { DropPosition } from './resolve-drop.ts'

/**
 * The state of pointer and keyboard on the board, which is never saved. A field is null if nothing is
 * focused, dragged or open.
 */
export interface BoardUi {
  /** The card that was focused last. Tab returns to it in its column. */
  readonly lastFocused: Id | null
  /** A card to focus once it is rendered. */
  readonly pendingFocus: Id | null
  /**
   * The dragged card, every card that moves with it, and its height in pixels. `hasMoved` is true once the pointer has
   * left the card itself.
   */
  readonly drag: {
    readonly id: Id
    readonly movedIds: readonly Id[]
    readonly height: number
    readonly hasMoved: boolean
  } | null
  readonly dropPosition: DropPosition | null
  /** The open move menu: its card, and the button that it is placed at. */
  readonly menu: { readonly id: Id; readonly anchor: HTMLElement } | null
}

/** The store of the state of pointer and keyboard. */
export const boardUi = createStore<BoardUi>(() => ({
  lastFocused: null,
  pendingFocus: null,
  drag: null,
  dropPosition: null,
  menu: null,
}))

// A card that the search has only now brought up must not interrupt the user, who is typing into it.
boardFilter.subscribe(({ text }, before) => {
  if (text !== before.text && boardUi.getState().pendingFocus !== null)
    boardUi.setState({ pendingFocus: null })
})

/** Focuses the card that was focused last, or the first card if that one is not in these columns. */
export function focusBoard(columns: Columns): void {
  const shownIds = Object.values(columns).flat()
  const { lastFocused } = boardUi.getState()
  const cardId = lastFocused !== null && shownIds.includes(lastFocused) ? lastFocused : shownIds[0]
  if (cardId !== undefined) focusCard(cardId)
}

/** Scrolls a card into view and focuses it as soon as it is rendered. */
export function focusCard(id: Id): void {
  boardUi.setState({ lastFocused: id, pendingFocus: id })
}

/**
 * Focuses a card once an overlay that is being closed has released the focus. On a busy machine that takes a while:
 * if the user has moved the focus by then, to the search for instance, it stays there.
 */
export function focusCardOnceClosed(id: Id): void {
  const focused = document.activeElement
  requestAnimationFrame(() => {
    const { activeElement, body } = document
    if ([focused, body, null].includes(activeElement)) focusCard(id)
  })
}

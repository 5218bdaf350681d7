import { createStore } from 'zustand/vanilla'
import type { Id } from '#shared/model/scalars'
import type { Columns } from '../../state/columns.ts'
import type { Landing } from './resolve-drop.ts'

/** What the pointer and the keyboard are doing on the board; nothing of it is ever saved. */
export interface BoardUi {
  /** The card that had the focus last; in its column Tab comes back to it. */
  readonly active: Id | null
  /** A card that is to take the focus once it is on the screen. */
  readonly wanted: Id | null
  /** `hasMoved`: the pointer has left the card itself. */
  readonly drag: { readonly id: Id; readonly height: number; readonly hasMoved: boolean } | null
  readonly landing: Landing | null
  readonly menu: { readonly id: Id; readonly anchor: HTMLElement } | null
}

export const boardUi = createStore<BoardUi>(() => ({
  active: null,
  wanted: null,
  drag: null,
  landing: null,
  menu: null,
}))

/** Gives the focus to the board: to the card that had it last if it is among these, else to the first of them. */
export function focusBoard(columns: Columns): void {
  const shown = Object.values(columns).flat()
  const { active } = boardUi.getState()
  const next = active !== null && shown.includes(active) ? active : shown[0]
  if (next !== undefined) focusCard(next)
}

/** Brings a card into view and gives it the focus, as soon as it is there. */
export function focusCard(id: Id): void {
  boardUi.setState({ active: id, wanted: id })
}

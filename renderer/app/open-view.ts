import { focusBoard } from '../features/board/board-ui.ts'
import { focusToday } from '../features/today/focus-today.ts'
import { boardFilter } from '../state/stores.ts'
import { showView, type View, viewStore } from './view-store.ts'

/** Shows a view. If the focused element goes with the view before, the new one gets the focus. */
export function openView(view: View): void {
  if (viewStore.getState().view === view) return
  showView(view)
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusView()
  })
}

/** Focuses the shown view: the card focused last, or the first line of Today. */
export function focusView(): void {
  if (viewStore.getState().view === 'today') focusToday()
  else focusBoard(boardFilter.getState().columns)
}

import { createStore } from 'zustand/vanilla'
import type { BoardState } from '../state/board-state.ts'
import { board, boardFilter } from '../state/stores.ts'
import { useStore } from '../state/use-store.ts'

/** The views of the window. One of them is always shown. */
const views = ['today', 'board'] as const
export type View = (typeof views)[number]

/** The part of the page's address that names the view, so that Back, reloading and a second tab work. */
const VIEW_PARAM = 'view'

/** The shown view; null until the board is loaded, because that decides what is shown first. */
export const viewStore = createStore<{ readonly view: View | null }>(() => ({ view: null }))

/** Returns the shown view. Before the board is loaded it is the board, which says so. */
export function useView(): View {
  return useStore(viewStore, ({ view }) => view ?? 'board')
}

/** Returns the address of a view, relative to the page. */
export function toViewAddress(view: View): string {
  return `?${VIEW_PARAM}=${view}`
}

/** Reads the view from the query of an address; null if it names none. */
function parseView(query: string): View | null {
  const name = new URLSearchParams(query).get(VIEW_PARAM)
  return views.find((view) => view === name) ?? null
}

/**
 * Chooses the first view, once the board is loaded: the one in the query of the address, otherwise Today if anything
 * is due.
 */
export function chooseView(query: string): void {
  const { board: loaded } = board.getState()
  if (loaded === null || viewStore.getState().view !== null) return
  viewStore.setState({ view: parseView(query) ?? (hasWork(loaded) ? 'today' : 'board') })
}

/**
 * Chooses the first view in a browser, and follows its Back and Forward buttons. On a later day a page that comes into
 * sight again counts as opened: it shows Today if anything is due.
 */
export function startView(isOverlayOpen: () => boolean): void {
  const choose = () => {
    chooseView(location.search)
    const { view } = viewStore.getState()
    // A page that is loaded again shows the same view, even if something has become due meanwhile.
    if (view !== null && parseView(location.search) === null)
      history.replaceState(history.state, '', toViewAddress(view))
  }
  choose()
  board.subscribe(choose)
  addEventListener('popstate', () => {
    const view = parseView(location.search)
    if (view) viewStore.setState({ view })
    else {
      viewStore.setState({ view: null })
      choose()
    }
  })
  // What is found is on the board.
  boardFilter.subscribe(({ text }, before) => {
    if (text !== before.text && text.trim() !== '') showView('board')
  })
  let seenOn = board.getState().board?.today ?? null
  document.addEventListener('visibilitychange', () => {
    const loaded = board.getState().board
    const today = loaded?.today ?? null
    const isLaterDay = seenOn !== null && today !== null && today > seenOn
    seenOn = today ?? seenOn
    if (document.visibilityState === 'visible' && isLaterDay && loaded && hasWork(loaded) && !isOverlayOpen())
      showView('today')
  })
}

/** Shows a view, and makes Back return to the one before. */
export function showView(view: View): void {
  if (viewStore.getState().view === view) return
  history.pushState(null, '', toViewAddress(view))
  viewStore.setState({ view })
}

/** Returns true if anything is due, or an interview is today. */
function hasWork({ agenda }: BoardState): boolean {
  return agenda.dueCount + agenda.interviewCount > 0
}

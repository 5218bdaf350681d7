import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AppError } from '#shared/errors/app-error'
import type { CardOrder } from '#shared/model/settings'
import type { Stage } from '#shared/model/stage'
import type { Client } from '../ipc/client.ts'
import { asAppError } from './as-app-error.ts'
import type { BoardStore, BoardStoreState } from './board-store.ts'
import { type Columns, emptyColumns } from './columns.ts'
import { anyFacts, type DueFilter, type FactFilter, type Filter, filterColumns } from './filter.ts'

/** The state of the board's filter. */
export interface BoardFilterState extends Filter {
  /** The search text as it was typed. */
  readonly text: string
  /** How many archived cards the search found besides; the board does not show them. */
  readonly archivedMatches: number
  /** Why the last search failed, or null. The results of the search before it stay shown. */
  readonly failure: AppError | null
  /** The columns as they are shown, filtered or complete. */
  readonly columns: Columns
}

/** The store of the board's filter. */
export interface BoardFilter extends StoreApi<BoardFilterState> {
  /** Searches for the words of a text, now and after every change of the board. */
  setText(text: string): void
  setDueFilter(dueFilter: DueFilter): void
  /** Changes what the shown cards must have. */
  setFacts(facts: Partial<FactFilter>): void
  /** Shows the cards in another order until the board says which one is stored. */
  setOrder(order: CardOrder): void
  toggleStage(stage: Stage): void
  /** Shows the whole board again. */
  clear(): void
  /** Returns a promise for the search that is running; null if none is. */
  pendingSearch(): Promise<void> | null
}

/** Creates the board's filter. The main process searches, because only it has the notes of the cards. */
export function createBoardFilter({
  request,
  board,
}: {
  request: Client['request']
  board: BoardStore
}): BoardFilter {
  const store = createStore<BoardFilterState>(() => ({
    text: '',
    dueFilter: 'all',
    facts: anyFacts,
    order: 'by-hand',
    hiddenStages: new Set(),
    matches: null,
    archivedMatches: 0,
    failure: null,
    columns: emptyColumns,
  }))
  let searchCount = 0
  let search: Promise<void> | null = null

  const set = (next: Partial<BoardFilterState>) => {
    const state = { ...store.getState(), ...next }
    const current = board.getState().board
    store.setState({
      ...state,
      columns: current ? filterColumns(current, state, state.columns) : emptyColumns,
    })
  }

  const runSearch = async (text: string) => {
    searchCount += 1
    const searchNumber = searchCount
    // Responses can arrive in any order. Only the response to the latest search is used.
    const setIfLatest = (next: Partial<BoardFilterState>) => searchNumber === searchCount && set(next)
    try {
      const { ids, archived } = await request('board.find', { text })
      setIfLatest({ matches: new Set(ids), archivedMatches: archived, failure: null })
    } catch (error) {
      setIfLatest({ failure: asAppError(error) })
    }
  }

  const startSearch = (text: string) => {
    const newSearch = runSearch(text).finally(() => {
      if (search === newSearch) search = null
    })
    search = newSearch
  }

  const cancelSearch = () => {
    // Raising the count makes the response to a running search out of date.
    searchCount += 1
    search = null
  }

  const setText = (text: string) => {
    set(text.trim() === '' ? { text, matches: null, archivedMatches: 0, failure: null } : { text })
    if (text.trim() === '') cancelSearch()
    else startSearch(text)
  }

  board.subscribe(({ board: newBoard }: BoardStoreState, { board: oldBoard }: BoardStoreState) => {
    // An empty change filters the columns again.
    if (newBoard && newBoard.order !== oldBoard?.order) set({ order: newBoard.order })
    else if (newBoard?.columns !== oldBoard?.columns || newBoard?.cards !== oldBoard?.cards) set({})
    const { text } = store.getState()
    if (text.trim() !== '' && newBoard?.confirmedCards !== oldBoard?.confirmedCards) startSearch(text)
  })

  return {
    ...store,
    setText,
    setDueFilter: (dueFilter) => set({ dueFilter }),
    setFacts: (facts) => set({ facts: { ...store.getState().facts, ...facts } }),
    setOrder: (order) => set({ order }),
    toggleStage(stage) {
      const hiddenStages = new Set(store.getState().hiddenStages)
      if (!hiddenStages.delete(stage)) hiddenStages.add(stage)
      set({ hiddenStages })
    },
    pendingSearch: () => search,
    clear() {
      cancelSearch()
      set({
        text: '',
        dueFilter: 'all',
        facts: anyFacts,
        hiddenStages: new Set(),
        matches: null,
        archivedMatches: 0,
        failure: null,
      })
    },
  }
}

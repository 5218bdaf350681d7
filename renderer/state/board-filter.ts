import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AppError } from '#shared/errors/app-error'
import type { Stage } from '#shared/model/stage'
import type { Client } from '../ipc/client.ts'
import { asAppError } from './as-app-error.ts'
import type { BoardStore, BoardStoreState } from './board-store.ts'
import { type Columns, emptyColumns } from './columns.ts'
import { type DueFilter, type Filter, filterColumns } from './filter.ts'

export interface BoardFilterState extends Filter {
  /** The search text as it was typed. */
  readonly text: string
  /** Why the last search failed; the results of the one before stay shown. */
  readonly failure: AppError | null
  /** The columns as they are shown, filtered or complete. */
  readonly columns: Columns
}

export interface BoardFilter extends StoreApi<BoardFilterState> {
  /** Searches for these words, now and after every change of the board. */
  setText(text: string): void
  setDueFilter(dueFilter: DueFilter): void
  toggleStage(stage: Stage): void
  /** Shows the whole board again. */
  clear(): void
  /** Returns a promise for the search under way; null while nothing is searched for. */
  pendingSearch(): Promise<void> | null
}

/** Creates the board's filter. The main process does the search, as only it has the notes. */
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
    hiddenStages: new Set(),
    matches: null,
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
    const thisSearch = searchCount
    // Only the response to the latest search counts, whatever order they arrive in.
    const setIfLatest = (next: Partial<BoardFilterState>) => thisSearch === searchCount && set(next)
    try {
      const { ids } = await request('board.find', { text })
      setIfLatest({ matches: new Set(ids), failure: null })
    } catch (error) {
      setIfLatest({ failure: asAppError(error) })
    }
  }

  const startSearch = (text: string) => {
    const started = runSearch(text).finally(() => {
      if (search === started) search = null
    })
    search = started
  }

  const cancelSearch = () => {
    searchCount += 1
    search = null
  }

  const setText = (text: string) => {
    set(text.trim() === '' ? { text, matches: null, failure: null } : { text })
    if (text.trim() === '') cancelSearch()
    else startSearch(text)
  }

  board.subscribe(({ board: now }: BoardStoreState, { board: before }: BoardStoreState) => {
    if (now?.columns !== before?.columns || now?.cards !== before?.cards) set({})
    const { text } = store.getState()
    if (text.trim() !== '' && now?.confirmedCards !== before?.confirmedCards) startSearch(text)
  })

  return {
    ...store,
    setText,
    setDueFilter: (dueFilter) => set({ dueFilter }),
    toggleStage(stage) {
      const hiddenStages = new Set(store.getState().hiddenStages)
      if (!hiddenStages.delete(stage)) hiddenStages.add(stage)
      set({ hiddenStages })
    },
    pendingSearch: () => search,
    clear() {
      cancelSearch()
      set({ text: '', dueFilter: 'all', hiddenStages: new Set(), matches: null, failure: null })
    },
  }
}

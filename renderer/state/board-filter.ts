import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AppError } from '#shared/errors/app-error'
import type { Stage } from '#shared/model/stage'
import type { Client } from '../ipc/client.ts'
import { asAppError } from './as-app-error.ts'
import type { Board, BoardHolder } from './board.ts'
import { type Columns, noColumns } from './columns.ts'
import { type Narrowing, narrowed, type Turn } from './filter.ts'

export interface FindState extends Narrowing {
  /** The search text as it was typed. */
  readonly text: string
  /** Why the last search failed; the results of the one before stay shown. */
  readonly failure: AppError | null
  /** The columns as they are shown, filtered or complete. */
  readonly columns: Columns
}

export interface Find extends StoreApi<FindState> {
  /** Searches for these words, now and after every change of the board. */
  type(text: string): void
  show(dueFilter: Turn): void
  toggle(stage: Stage): void
  /** Shows the whole board again. */
  clear(): void
  /** Returns a promise for the search under way; null while nothing is searched for. */
  pending(): Promise<void> | null
}

/** Creates the board's filter. The main process does the search, as only it has the notes. */
export function createFind({ request, board }: { request: Client['request']; board: Board }): Find {
  const store = createStore<FindState>(() => ({
    text: '',
    dueFilter: 'all',
    hiddenStages: new Set(),
    matches: null,
    failure: null,
    columns: noColumns,
  }))
  let searchCount = 0
  let search: Promise<void> | null = null

  const set = (next: Partial<FindState>) => {
    const state = { ...store.getState(), ...next }
    const current = board.getState().board
    store.setState({ ...state, columns: current ? narrowed(current, state, state.columns) : noColumns })
  }

  const runSearch = async (text: string) => {
    searchCount += 1
    const thisSearch = searchCount
    // Only the response to the latest search counts, whatever order they arrive in.
    const setIfLatest = (next: Partial<FindState>) => thisSearch === searchCount && set(next)
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

  const type = (text: string) => {
    set(text.trim() === '' ? { text, matches: null, failure: null } : { text })
    if (text.trim() === '') cancelSearch()
    else startSearch(text)
  }

  board.subscribe(({ board: now }: BoardHolder, { board: before }: BoardHolder) => {
    if (now?.columns !== before?.columns || now?.cards !== before?.cards) set({})
    const { text } = store.getState()
    if (text.trim() !== '' && now?.known !== before?.known) startSearch(text)
  })

  return {
    ...store,
    type,
    show: (dueFilter) => set({ dueFilter }),
    toggle(stage) {
      const hiddenStages = new Set(store.getState().hiddenStages)
      if (!hiddenStages.delete(stage)) hiddenStages.add(stage)
      set({ hiddenStages })
    },
    pending: () => search,
    clear() {
      cancelSearch()
      set({ text: '', dueFilter: 'all', hiddenStages: new Set(), matches: null, failure: null })
    },
  }
}

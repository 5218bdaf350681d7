import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AppError } from '#shared/errors/app-error'
import type { Stage } from '#shared/model/stage'
import { asAppError } from './as-app-error.ts'
import type { Ask } from './ask.ts'
import type { Board, BoardHolder } from './board.ts'
import { type Columns, noColumns } from './columns.ts'
import { type Narrowing, narrowed, type Turn } from './filter.ts'

export interface FindState extends Narrowing {
  /** As it is typed. */
  readonly text: string
  /** Why the words could not be looked for; what was found before stays shown. */
  readonly failure: AppError | null
  /** The columns as they are shown, narrowed or whole. */
  readonly columns: Columns
}

export interface Find extends StoreApi<FindState> {
  /** Looks for these words, now and after every change of the board. */
  type(text: string): void
  show(turn: Turn): void
  toggle(stage: Stage): void
  /** Shows the whole board again. */
  clear(): void
  /** Once what was typed has been looked for; null when it has. */
  pending(): Promise<void> | null
}

/** What the board is narrowed to. Main looks the words up, as only main has the notes. */
export function createFind({ ask, board }: { ask: Ask; board: Board }): Find {
  const store = createStore<FindState>(() => ({
    text: '',
    turn: 'all',
    hidden: new Set(),
    found: null,
    failure: null,
    columns: noColumns,
  }))
  let asked = 0
  let looking: Promise<void> | null = null

  const set = (next: Partial<FindState>) => {
    const state = { ...store.getState(), ...next }
    const whole = board.getState().board
    store.setState({ ...state, columns: whole ? narrowed(whole, state, state.columns) : noColumns })
  }

  const look = async (text: string) => {
    asked += 1
    const question = asked
    // Only the answer to the latest question counts, in whatever order they come.
    const answer = (next: Partial<FindState>) => question === asked && set(next)
    try {
      const { ids } = await ask('board.find', { text })
      answer({ found: new Set(ids), failure: null })
    } catch (error) {
      answer({ failure: asAppError(error) })
    }
  }

  const begin = (text: string) => {
    const mine = look(text).finally(() => {
      if (looking === mine) looking = null
    })
    looking = mine
  }

  const forget = () => {
    asked += 1
    looking = null
  }

  const type = (text: string) => {
    set(text.trim() === '' ? { text, found: null, failure: null } : { text })
    if (text.trim() === '') forget()
    else begin(text)
  }

  board.subscribe(({ board: now }: BoardHolder, { board: before }: BoardHolder) => {
    if (now?.columns !== before?.columns || now?.cards !== before?.cards) set({})
    const { text } = store.getState()
    if (text.trim() !== '' && now?.known !== before?.known) begin(text)
  })

  return {
    ...store,
    type,
    show: (turn) => set({ turn }),
    toggle(stage) {
      const hidden = new Set(store.getState().hidden)
      if (!hidden.delete(stage)) hidden.add(stage)
      set({ hidden })
    },
    pending: () => looking,
    clear() {
      forget()
      set({ text: '', turn: 'all', hidden: new Set(), found: null, failure: null })
    },
  }
}

import { createStore, type StoreApi } from 'zustand/vanilla'
import { type ColumnPosition, computeRanks } from '#shared/commands/cards/rank'
import type { AppError } from '#shared/errors/app-error'
import type { BoardChange } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import type { Client } from '../ipc/client.ts'
import { asAppError } from './as-app-error.ts'
import {
  applyChange,
  applyMove,
  type BoardState,
  createBoardState,
  markMoveSaved,
  revertMove,
} from './board-state.ts'

/** The state of the board's store. */
export interface BoardStoreState {
  /** Null until the board has been loaded. After a failure, the previous board stays. */
  readonly board: BoardState | null
  /** Why the board could not be loaded, or null. */
  readonly failure: AppError | null
}

/** Cards, from the top one to the bottom one, and the position to which they move. */
export interface Move {
  readonly cardIds: readonly Id[]
  readonly stage: Stage
  readonly position: ColumnPosition
}

/** The store of the board. */
export interface BoardStore extends StoreApi<BoardStoreState> {
  /** Loads the whole board. Events that arrive in the meantime are applied after it. */
  load(): Promise<void>
  /** Applies a `board.changed` event, or loads the board again if an earlier event is missing. */
  receive(change: BoardChange): void
  /**
   * Shows a move at once while `save` runs, and reverts it if `save` fails. Rejects with `not-allowed` if the
   * position cannot be used.
   */
  moveOptimistically<T extends { readonly ok: boolean }>(move: Move, save: () => Promise<T>): Promise<T>
}

/** Creates the store of the renderer's read-only snapshot of the board. */
export function createBoardStore(request: Client['request']): BoardStore {
  const store = createStore<BoardStoreState>(() => ({ board: null, failure: null }))
  let queued: BoardChange[] = []
  let loading: Promise<void> | null = null
  let isStale = false
  let moveCount = 0

  const update = (changeBoard: (board: BoardState) => BoardState): void => {
    const { board } = store.getState()
    if (board) store.setState({ board: changeBoard(board) })
  }

  const loadSnapshot = async (): Promise<void> => {
    try {
      do {
        isStale = false
        queued = []
        const snapshot = await request('board.get', {})
        store.setState({ board: createBoardState(snapshot, store.getState().board), failure: null })
        // Applies the events that arrived during the request. If one is missing, the snapshot must be
        // requested again.
        isStale ||= !queued.every(apply)
      } while (isStale)
    } catch (error) {
      store.setState({ failure: asAppError(error) })
    } finally {
      loading = null
      queued = []
    }
  }

  /** Returns false if an earlier event is missing. */
  const apply = (change: BoardChange): boolean => {
    const { board } = store.getState()
    const next = board && applyChange(board, change)
    if (next) store.setState({ board: next })
    return next !== null
  }

  return {
    ...store,
    load() {
      if (loading) isStale = true
      loading ??= loadSnapshot()
      return loading
    },
    receive(change) {
      if (loading) queued.push(change)
      else if (!apply(change)) void this.load()
    },
    async moveOptimistically({ cardIds, stage, position }, save) {
      const id = ++moveCount
      update((board) => {
        const ranks = computeRanks([...board.cards.values()], { ids: cardIds, stage, position })
        return applyMove(
          board,
          cardIds.map((cardId, index) => ({ id, cardId, stage, rank: ranks[index] ?? '' })),
        )
      })
      const result = await save()
      update((board) => (result.ok ? markMoveSaved(board, id) : revertMove(board, id)))
      return result
    },
  }
}

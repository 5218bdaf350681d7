import type { BoardCard, DueLine } from '#shared/ipc/board-view'
import type { Id, PlainDate } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { emptyColumns } from './columns.ts'
import { board } from './stores.ts'
import { useStore } from './use-store.ts'

const noDueLines: readonly DueLine[] = []

/** Returns one card as the board shows it; renders again only when that card changes. Null once it is deleted. */
export function useCard(id: Id): BoardCard | null {
  return useStore(board, (state) => state.board?.cards.get(id) ?? null)
}

/** Returns true while a move of the card is not yet known to be saved. */
export function useIsSaving(id: Id): boolean {
  return useStore(
    board,
    (state) => state.board?.pendingMoves.some((move) => move.cardId === id && !move.isSaved) ?? false,
  )
}

/** Returns all cards of a column, in order; renders again only when the order changes. */
export function useColumn(stage: Stage): readonly Id[] {
  return useStore(board, (state) => (state.board?.columns ?? emptyColumns)[stage])
}

export function useDueLines(): readonly DueLine[] {
  return useStore(board, (state) => state.board?.due ?? noDueLines)
}

/** Returns how many follow-ups are due in all; there may be fewer lines. */
export function useDueCount(): number {
  return useStore(board, (state) => state.board?.dueCount ?? 0)
}

/** Returns the user's day as the main process sees it; null until the board is loaded. */
export function useToday(): PlainDate | null {
  return useStore(board, (state) => state.board?.today ?? null)
}

export function useIsBoardLoaded(): boolean {
  return useStore(board, (state) => state.board !== null)
}

export function useIsBoardEmpty(): boolean {
  return useStore(board, (state) => state.board?.cards.size === 0)
}

/** Returns why the board could not be loaded, as a sentence; null where it could. */
export function useBoardFailure(): string | null {
  return useStore(board, (state) => state.failure?.message ?? null)
}

import type { BoardCard, DueLine } from '#shared/ipc/board-view'
import type { Id, PlainDate } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { noColumns } from './columns.ts'
import { board } from './stores.ts'
import { useStore } from './use-store.ts'

const nothingDue: readonly DueLine[] = []

/** One card as the board shows it; draws again only when that card changes. Null once it is gone. */
export function useCard(id: Id): BoardCard | null {
  return useStore(board, (state) => state.board?.cards.get(id) ?? null)
}

/** Whether a card was moved and main has not said yet that it is saved. */
export function useIsSaving(id: Id): boolean {
  return useStore(
    board,
    (state) => state.board?.moves.some((move) => move.cardId === id && !move.saved) ?? false,
  )
}

/** The cards of a column in order; draws again only when the order changes. */
export function useColumn(stage: Stage): readonly Id[] {
  return useStore(board, (state) => (state.board?.columns ?? noColumns)[stage])
}

export function useDueLines(): readonly DueLine[] {
  return useStore(board, (state) => state.board?.due ?? nothingDue)
}

/** How much is due in all; the lines may be fewer. */
export function useDueCount(): number {
  return useStore(board, (state) => state.board?.dueCount ?? 0)
}

/** The user's day as main sees it; null until the board was read. */
export function useToday(): PlainDate | null {
  return useStore(board, (state) => state.board?.today ?? null)
}

export function useIsBoardRead(): boolean {
  return useStore(board, (state) => state.board !== null)
}

export function useIsBoardEmpty(): boolean {
  return useStore(board, (state) => state.board?.cards.size === 0)
}

/** Why the board could not be read, as a sentence; null while all is well. */
export function useBoardFailure(): string | null {
  return useStore(board, (state) => state.failure?.message ?? null)
}

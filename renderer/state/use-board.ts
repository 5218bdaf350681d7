import type { ArchiveSummary, BoardCard, ProposalLine } from '#shared/ipc/board-view'
import type { TodayView } from '#shared/ipc/today-view'
import type { Id, PlainDate } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'
import { type DateFormats, defaultFormats } from '#shared/text/date-formats'
import { emptyColumns } from './columns.ts'
import { board } from './stores.ts'
import { useStore } from './use-store.ts'

const noProposals: readonly ProposalLine[] = []

/** Returns a card as the board shows it; null if it is deleted. Renders again only when that card changes. */
export function useCard(id: Id): BoardCard | null {
  return useStore(board, (state) => state.board?.cards.get(id) ?? null)
}

/** Returns true while the main process has not confirmed a move of the card. */
export function useIsSaving(id: Id): boolean {
  return useStore(
    board,
    (state) => state.board?.pendingMoves.some((move) => move.cardId === id && !move.isSaved) ?? false,
  )
}

/** Returns the ids of all cards of a column, in order. Renders again only when they change. */
export function useColumn(stage: Stage): readonly Id[] {
  return useStore(board, (state) => (state.board?.columns ?? emptyColumns)[stage])
}

/** Returns what Today shows; null until the board is loaded. */
export function useAgenda(): TodayView | null {
  return useStore(board, (state) => state.board?.agenda ?? null)
}

/** Returns what Today proposes besides the follow-ups. */
export function useProposals(): readonly ProposalLine[] {
  return useStore(board, (state) => state.board?.proposals ?? noProposals)
}

/** Returns today's date in the user's zone; null until the board is loaded. */
export function useToday(): PlainDate | null {
  return useStore(board, (state) => state.board?.today ?? null)
}

/** Returns how the user writes dates and times. Before the board is loaded these are the default formats. */
export function useFormats(): DateFormats {
  return useStore(board, (state) => state.board?.formats ?? defaultFormats)
}

/** Returns true if the board is loaded. */
export function useIsBoardLoaded(): boolean {
  return useStore(board, (state) => state.board !== null)
}

/** Returns true if the board is loaded and has no cards. */
export function useIsBoardEmpty(): boolean {
  return useStore(board, (state) => state.board?.cards.size === 0)
}

/** Returns what was put away if every card was; null otherwise. */
export function useArchiveSummary(): ArchiveSummary | null {
  return useStore(board, (state) => state.board?.archive ?? null)
}

/** Returns why the board could not be loaded, as a sentence; null if the latest load did not fail. */
export function useBoardFailure(): string | null {
  return useStore(board, (state) => state.failure?.message ?? null)
}

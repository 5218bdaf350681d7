import type { Id } from '#shared/model/scalars'
import { type Stage, stages } from '#shared/model/stage'
import type { BoardFilterState } from './board-filter.ts'
import { isFiltered } from './filter.ts'
import { board, boardFilter } from './stores.ts'
import { useStore } from './use-store.ts'

/** Selects from the board's filter. */
export function useBoardFilter<T>(selector: (state: BoardFilterState) => T): T {
  return useStore(boardFilter, selector)
}

/** Returns the shown cards of a column, in order; renders again only when they change. */
export function useShownColumn(stage: Stage): readonly Id[] {
  return useStore(boardFilter, (state) => state.columns[stage])
}

export function useIsFiltered(): boolean {
  return useStore(boardFilter, isFiltered)
}

/** Returns how many cards are shown, and how many there are. */
export function useCardCounts(): { readonly shown: number; readonly all: number } {
  const shown = useStore(boardFilter, ({ columns }) =>
    stages.reduce((sum, stage) => sum + columns[stage].length, 0),
  )
  const all = useStore(board, (state) => state.board?.cards.size ?? 0)
  return { shown, all }
}

export const setFilterText = boardFilter.setText
export const setDueFilter = boardFilter.setDueFilter
export const toggleStage = boardFilter.toggleStage
export const clearFilter = boardFilter.clear

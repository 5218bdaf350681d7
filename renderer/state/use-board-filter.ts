import type { Id } from '#shared/model/scalars'
import { type Stage, stages } from '#shared/model/stage'
import type { BoardFilterState } from './board-filter.ts'
import { isFiltered } from './filter.ts'
import { board, boardFilter } from './stores.ts'
import { useStore } from './use-store.ts'

/** Returns what `selector` selects from the state of the board's filter. */
export function useBoardFilter<T>(selector: (state: BoardFilterState) => T): T {
  return useStore(boardFilter, selector)
}

/** Returns the ids of the shown cards of a column, in order. Renders again only when they change. */
export function useShownColumn(stage: Stage): readonly Id[] {
  return useStore(boardFilter, (state) => state.columns[stage])
}

/** Returns true if the board's filter may hide a card. */
export function useIsFiltered(): boolean {
  return useStore(boardFilter, isFiltered)
}

/** Returns the number of cards that are shown, and of all cards. */
export function useCardCounts(): { readonly shown: number; readonly all: number } {
  const shown = useStore(boardFilter, ({ columns }) =>
    stages.reduce((sum, stage) => sum + columns[stage].length, 0),
  )
  const all = useStore(board, (state) => state.board?.cards.size ?? 0)
  return { shown, all }
}

export const setFilterText = boardFilter.setText
export const setDueFilter = boardFilter.setDueFilter
export const setFacts = boardFilter.setFacts
export const toggleStage = boardFilter.toggleStage
export const clearFilter = boardFilter.clear

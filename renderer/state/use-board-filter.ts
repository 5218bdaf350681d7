import type { Id } from '#shared/model/scalars'
import { type Stage, stages } from '#shared/model/stage'
import type { FindState } from './board-filter.ts'
import { isNarrowed } from './filter.ts'
import { board, find } from './stores.ts'
import { useStore } from './use-store.ts'

/** Selects from the board's filter. */
export function useFind<T>(selector: (state: FindState) => T): T {
  return useStore(find, selector)
}

/** Returns the shown cards of a column, in order; renders again only when they change. */
export function useShownColumn(stage: Stage): readonly Id[] {
  return useStore(find, (state) => state.columns[stage])
}

export function useIsNarrowed(): boolean {
  return useStore(find, isNarrowed)
}

/** Returns how many cards are shown, and how many there are. */
export function useCounts(): { readonly shown: number; readonly all: number } {
  const shown = useStore(find, ({ columns }) => stages.reduce((sum, stage) => sum + columns[stage].length, 0))
  const all = useStore(board, (state) => state.board?.cards.size ?? 0)
  return { shown, all }
}

export const typeToFind = find.type
export const showTurn = find.show
export const toggleStage = find.toggle
export const clearFind = find.clear

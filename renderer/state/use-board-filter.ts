import type { Id } from '#shared/model/scalars'
import { type Stage, stages } from '#shared/model/stage'
import type { FindState } from './board-filter.ts'
import { isNarrowed } from './filter.ts'
import { board, find } from './stores.ts'
import { useStore } from './use-store.ts'

/** What the board is narrowed to. */
export function useFind<T>(choose: (state: FindState) => T): T {
  return useStore(find, choose)
}

/** The cards of a column that are shown, in order; draws again only when they change. */
export function useShownColumn(stage: Stage): readonly Id[] {
  return useStore(find, (state) => state.columns[stage])
}

export function useIsNarrowed(): boolean {
  return useStore(find, isNarrowed)
}

/** How many cards are shown, and how many there are. */
export function useCounts(): { readonly shown: number; readonly all: number } {
  const shown = useStore(find, ({ columns }) => stages.reduce((sum, stage) => sum + columns[stage].length, 0))
  const all = useStore(board, (state) => state.board?.cards.size ?? 0)
  return { shown, all }
}

export const { type: typeToFind, show: showTurn, toggle: toggleStage, clear: clearFind } = find

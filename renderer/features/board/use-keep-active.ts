import { useEffect } from 'react'
import type { Id } from '#shared/model/scalars'
import { stages } from '#shared/model/stage'
import { board } from '../../state/stores.ts'
import { boardUi } from './board-ui.ts'

/** Sees to it that Tab always reaches one card while there is one, and that the focus is on it if its card goes. */
export function useKeepActive(): void {
  useEffect(() => {
    const keep = () => {
      const state = board.getState().board
      const { active, wanted } = boardUi.getState()
      if (!state || (active && state.cards.has(active))) return
      const first: Id | null = stages.map((stage) => state.columns[stage][0]).find(Boolean) ?? null
      // Where the focus went with the card, it goes on to the one that Tab reaches now.
      if (first !== active) boardUi.setState({ active: first, wanted: wanted === active ? first : wanted })
    }
    keep()
    const stops = [board.subscribe(keep), boardUi.subscribe(keep)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
}

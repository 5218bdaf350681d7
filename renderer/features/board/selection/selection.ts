import { createStore } from 'zustand/vanilla'
import type { Id } from '#shared/model/scalars'
import { stages } from '#shared/model/stage'
import type { Columns } from '../../../state/columns.ts'
import { boardFilter } from '../../../state/stores.ts'
import { locateCard } from '../arrow-moves.ts'

/** The cards that the user has chosen, to do something with all of them. */
interface Selection {
  readonly chosen: ReadonlySet<Id>
  /** The card from which a range extends; null before the first one is chosen. */
  readonly anchor: Id | null
}

const noCards: ReadonlySet<Id> = new Set()

/** The store of the chosen cards. */
export const selection = createStore<Selection>(() => ({ chosen: noCards, anchor: null }))

// A card that is no longer shown must not be changed with the others.
boardFilter.subscribe(({ columns }, before) => {
  const { chosen } = selection.getState()
  if (chosen.size === 0 || columns === before.columns) return
  const shown = new Set(stages.flatMap((stage) => columns[stage]))
  const kept = [...chosen].filter((id) => shown.has(id))
  if (kept.length < chosen.size) selection.setState({ chosen: new Set(kept) })
})

/** Chooses a card, or no longer if it is chosen. */
export function toggleChosen(id: Id): void {
  const chosen = new Set(selection.getState().chosen)
  if (!chosen.delete(id)) chosen.add(id)
  selection.setState({ chosen, anchor: id })
}

/**
 * Chooses the cards from the one chosen last to this one, both included, in addition to the others. If they are in
 * different columns, it chooses only this one.
 */
export function chooseRangeTo(id: Id, columns: Columns = boardFilter.getState().columns): void {
  const { chosen, anchor } = selection.getState()
  selection.setState({
    chosen: new Set([...chosen, ...listRange(columns, anchor ?? id, id)]),
    anchor: anchor ?? id,
  })
}

/** Chooses every shown card of the column in which a card is. */
export function chooseColumn(id: Id): void {
  const { columns } = boardFilter.getState()
  const place = locateCard(columns, id)
  if (place === null) return
  const { chosen } = selection.getState()
  selection.setState({ chosen: new Set([...chosen, ...columns[place.stage]]), anchor: id })
}

/** Chooses no card. Returns false if none was chosen. */
export function clearChosen(): boolean {
  if (selection.getState().chosen.size === 0) return false
  selection.setState({ chosen: noCards, anchor: null })
  return true
}

/** Lists the chosen cards as the board shows them: column by column, from top to bottom. */
export function listChosen(): readonly Id[] {
  const { chosen } = selection.getState()
  const { columns } = boardFilter.getState()
  return stages.flatMap((stage) => columns[stage].filter((id) => chosen.has(id)))
}

/** Lists the cards that move with a card: all the chosen ones if it is one of them, otherwise only the card. */
export function listMovedWith(id: Id): readonly Id[] {
  return selection.getState().chosen.has(id) ? listChosen() : [id]
}

/** Lists the cards between two of one column, both included; only the second if they are in different ones. */
function listRange(columns: Columns, from: Id, to: Id): readonly Id[] {
  const [start, end] = [locateCard(columns, from), locateCard(columns, to)]
  if (start === null || end === null || start.stage !== end.stage) return [to]
  const [first, last] = [Math.min(start.index, end.index), Math.max(start.index, end.index)]
  return columns[start.stage].slice(first, last + 1)
}

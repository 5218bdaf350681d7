import { byRank } from '#shared/commands/cards/rank'
import type { BoardCard } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'

/** The cards of each column in the order they stand. */
export type Columns = Readonly<Record<Stage, readonly Id[]>>

export const noColumns: Columns = {
  applied: [],
  'phone-screen': [],
  interview: [],
  waiting: [],
  offer: [],
  closed: [],
}

type Cards = ReadonlyMap<Id, BoardCard>

/**
 * The columns after the touched cards changed. A column whose order stays the same keeps its identity, so that only
 * those that differ are drawn again.
 */
export function reorder(
  columns: Columns,
  change: { before: Cards; after: Cards; touched: readonly Id[] },
): Columns {
  const leaving = new Map<Stage, Set<Id>>()
  const arriving = new Map<Stage, Set<Id>>()
  for (const id of new Set(change.touched)) {
    const before = change.before.get(id)
    const after = change.after.get(id)
    if (before?.stage === after?.stage && before?.rank === after?.rank) continue
    if (before) at(leaving, before.stage).add(id)
    if (after) at(arriving, after.stage).add(id)
  }
  if (leaving.size === 0 && arriving.size === 0) return columns
  const next: Record<Stage, readonly Id[]> = { ...columns }
  for (const stage of new Set([...leaving.keys(), ...arriving.keys()])) {
    const gone = leaving.get(stage)
    const stayed = gone ? columns[stage].filter((id) => !gone.has(id)) : columns[stage]
    next[stage] = sorted([...stayed, ...(arriving.get(stage) ?? [])], change.after)
    if (sameOrder(next[stage], columns[stage])) next[stage] = columns[stage]
  }
  return next
}

function at(groups: Map<Stage, Set<Id>>, stage: Stage): Set<Id> {
  const group = groups.get(stage) ?? new Set<Id>()
  groups.set(stage, group)
  return group
}

function sorted(ids: readonly Id[], cards: Cards): readonly Id[] {
  return ids
    .flatMap((id) => cards.get(id) ?? [])
    .sort(byRank)
    .map((card) => card.id)
}

function sameOrder(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}

import { compareByRank } from '#shared/commands/cards/rank'
import type { BoardCard } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import type { Stage } from '#shared/model/stage'

/** The ids of the cards in each column, in order. */
export type Columns = Readonly<Record<Stage, readonly Id[]>>

/** The columns of a board without cards. */
export const emptyColumns: Columns = {
  applied: [],
  'phone-screen': [],
  interview: [],
  waiting: [],
  offer: [],
  closed: [],
}

type Cards = ReadonlyMap<Id, BoardCard>

/**
 * Returns the columns after some cards changed; `touched` includes every card that may have. A column whose
 * order stays the same is returned as the same array, so that only the columns that differ are rendered
 * again.
 */
export function reorderColumns(
  columns: Columns,
  change: { before: Cards; after: Cards; touched: readonly Id[] },
): Columns {
  const leaving = new Map<Stage, Set<Id>>()
  const arriving = new Map<Stage, Set<Id>>()
  for (const id of new Set(change.touched)) {
    const before = change.before.get(id)
    const after = change.after.get(id)
    if (before?.stage === after?.stage && before?.rank === after?.rank) continue
    if (before) groupFor(leaving, before.stage).add(id)
    if (after) groupFor(arriving, after.stage).add(id)
  }
  if (leaving.size === 0 && arriving.size === 0) return columns
  const next: Record<Stage, readonly Id[]> = { ...columns }
  for (const stage of new Set([...leaving.keys(), ...arriving.keys()])) {
    const removed = leaving.get(stage)
    const remaining = removed ? columns[stage].filter((id) => !removed.has(id)) : columns[stage]
    next[stage] = sortByRank([...remaining, ...(arriving.get(stage) ?? [])], change.after)
    if (isSameOrder(next[stage], columns[stage])) next[stage] = columns[stage]
  }
  return next
}

/** Returns the group of a stage, and adds an empty one if the stage has none. */
function groupFor(groups: Map<Stage, Set<Id>>, stage: Stage): Set<Id> {
  const group = groups.get(stage) ?? new Set<Id>()
  groups.set(stage, group)
  return group
}

function sortByRank(ids: readonly Id[], cards: Cards): readonly Id[] {
  return ids
    .flatMap((id) => cards.get(id) ?? [])
    .sort(compareByRank)
    .map((card) => card.id)
}

function isSameOrder(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}

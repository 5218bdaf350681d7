import type { BoardCard } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import { type Stage, stages } from '#shared/model/stage'
import type { Columns } from './columns.ts'

/** Whose turn it is on the cards that are shown. */
export type Turn = 'all' | 'due' | 'theirs'

/** What the board is narrowed to. */
export interface Narrowing {
  readonly turn: Turn
  /** Columns that are put away. */
  readonly hidden: ReadonlySet<Stage>
  /** The cards on which the typed words stand; null while nothing is looked for. */
  readonly found: ReadonlySet<Id> | null
}

const nobody: readonly Id[] = []

export function isNarrowed({ turn, hidden, found }: Narrowing): boolean {
  return turn !== 'all' || hidden.size > 0 || found !== null
}

/** The columns as they are shown; those that are the same as in `was` keep their identity. */
export function narrowed(
  whole: { readonly columns: Columns; readonly cards: ReadonlyMap<Id, BoardCard> },
  to: Narrowing,
  was: Columns,
): Columns {
  if (!isNarrowed(to)) return whole.columns
  const next = { ...whole.columns }
  for (const stage of stages) {
    const ids = to.hidden.has(stage)
      ? nobody
      : whole.columns[stage].filter((id) => isShown(id, whole.cards.get(id), to))
    next[stage] = sameIds(ids, was[stage]) ? was[stage] : ids
  }
  return next
}

function isShown(id: Id, card: BoardCard | undefined, { turn, found }: Narrowing): boolean {
  if (found !== null && !found.has(id)) return false
  if (turn === 'all') return true
  const tone = card?.next.tone
  return turn === 'theirs' ? tone === 'wait' : tone === 'now' || tone === 'late'
}

function sameIds(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}

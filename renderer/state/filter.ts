import type { BoardCard } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import { type Stage, stages } from '#shared/model/stage'
import type { Columns } from './columns.ts'

/**
 * A filter by urgency: `all` cards, cards that need the user (`due`), or cards that wait for the employer
 * (`theirs`).
 */
export type DueFilter = 'all' | 'due' | 'theirs'

/** The filter of the board. */
export interface Filter {
  readonly dueFilter: DueFilter
  /** The columns that are not shown. */
  readonly hiddenStages: ReadonlySet<Stage>
  /** The cards that match the search text; null without a search text. */
  readonly matches: ReadonlySet<Id> | null
}

const noIds: readonly Id[] = []

/** Returns true if the filter may hide a card. */
export function isFiltered({ dueFilter, hiddenStages, matches }: Filter): boolean {
  return dueFilter !== 'all' || hiddenStages.size > 0 || matches !== null
}

/**
 * Returns the columns as they are shown. A column that is equal to the previous one is returned as the same
 * array.
 */
export function filterColumns(
  board: { readonly columns: Columns; readonly cards: ReadonlyMap<Id, BoardCard> },
  filter: Filter,
  previous: Columns,
): Columns {
  if (!isFiltered(filter)) return board.columns
  const next = { ...board.columns }
  for (const stage of stages) {
    const ids = filter.hiddenStages.has(stage)
      ? noIds
      : board.columns[stage].filter((id) => isShown(id, board.cards.get(id), filter))
    next[stage] = hasSameIds(ids, previous[stage]) ? previous[stage] : ids
  }
  return next
}

function isShown(id: Id, card: BoardCard | undefined, { dueFilter, matches }: Filter): boolean {
  if (matches !== null && !matches.has(id)) return false
  if (dueFilter === 'all') return true
  const tone = card?.next.tone
  return dueFilter === 'theirs' ? tone === 'wait' : tone === 'now' || tone === 'late'
}

function hasSameIds(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}

import type { BoardCard } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import type { CardOrder } from '#shared/model/settings'
import { type Stage, stages } from '#shared/model/stage'
import type { Columns } from './columns.ts'

/**
 * A filter by urgency: `all` cards, cards that need the user (`due`), or cards that wait for the employer
 * (`theirs`).
 */
export type DueFilter = 'all' | 'due' | 'theirs'

/** What a card must have to be shown; null or false asks for nothing. */
export interface FactFilter {
  readonly tag: string | null
  readonly source: string | null
  readonly recruiter: string | null
  readonly isStarred: boolean
}

/** Asks for nothing. */
export const anyFacts: FactFilter = { tag: null, source: null, recruiter: null, isStarred: false }

/** The filter of the board. */
export interface Filter {
  readonly dueFilter: DueFilter
  readonly facts: FactFilter
  readonly order: CardOrder
  /** The columns that are not shown. */
  readonly hiddenStages: ReadonlySet<Stage>
  /** The cards that match the search text; null without a search text. */
  readonly matches: ReadonlySet<Id> | null
}

const noIds: readonly Id[] = []

/** Returns true if the filter may hide a card. */
export function isFiltered({ dueFilter, facts, hiddenStages, matches }: Omit<Filter, 'order'>): boolean {
  return dueFilter !== 'all' || hiddenStages.size > 0 || matches !== null || asksForFacts(facts)
}

/** Returns true if only cards with a tag, a source, a recruiter or a star are shown. */
export function asksForFacts({ tag, source, recruiter, isStarred }: FactFilter): boolean {
  return tag !== null || source !== null || recruiter !== null || isStarred
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
  const isNarrowed = isFiltered(filter)
  if (!isNarrowed && filter.order === 'by-hand') return board.columns
  const next = { ...board.columns }
  for (const stage of stages) {
    const shown = filter.hiddenStages.has(stage)
      ? noIds
      : board.columns[stage].filter((id) => !isNarrowed || isShown(id, board.cards.get(id), filter))
    const ids = filter.order === 'by-date' ? sortByDay(shown, stage, board.cards) : shown
    next[stage] = hasSameIds(ids, previous[stage]) ? previous[stage] : ids
  }
  return next
}

/** Sorts cards by their days: the next one on top, in Closed the latest. Cards without a day keep their order below. */
function sortByDay(ids: readonly Id[], stage: Stage, cards: ReadonlyMap<Id, BoardCard>): readonly Id[] {
  const direction = stage === 'closed' ? -1 : 1
  const dayOf = (id: Id) => cards.get(id)?.day ?? ''
  return ids.toSorted((a, b) => {
    const [dayA, dayB] = [dayOf(a), dayOf(b)]
    if (dayA === dayB) return 0
    if (dayA === '' || dayB === '') return dayA === '' ? 1 : -1
    return dayA < dayB ? -direction : direction
  })
}

function hasFacts(card: BoardCard | undefined, { tag, source, recruiter, isStarred }: FactFilter): boolean {
  return (
    (tag === null || (card?.tags?.includes(tag) ?? false)) &&
    (source === null || card?.source === source) &&
    (recruiter === null || (card?.recruiters?.includes(recruiter) ?? false)) &&
    (!isStarred || card?.isStarred === true)
  )
}

function isShown(id: Id, card: BoardCard | undefined, { dueFilter, facts, matches }: Filter): boolean {
  if (matches !== null && !matches.has(id)) return false
  if (!hasFacts(card, facts)) return false
  if (dueFilter === 'all') return true
  const tone = card?.next.tone
  return dueFilter === 'theirs' ? tone === 'wait' : tone === 'now' || tone === 'late'
}

function hasSameIds(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}

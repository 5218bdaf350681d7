import { type Stage, stageNames, stages } from '#shared/model/stage'
import { formatNumber } from '../../components/format-number.ts'
import type { BoardFilterState } from '../../state/board-filter.ts'

/** The parts of the filter that the line above the board names. */
type Filter = Pick<BoardFilterState, 'text' | 'dueFilter' | 'facts' | 'hiddenStages'>

/** Describes the filter of the board: "“north” · due · without Closed". */
export function describeFilter({ text, dueFilter, facts, hiddenStages }: Filter): string {
  const parts = [
    text.trim() === '' ? '' : `“${text.trim()}”`,
    dueFilter === 'all' ? '' : dueFilter === 'due' ? 'due' : 'waiting on them',
    facts.isStarred ? 'starred' : '',
    facts.tag === null ? '' : `tagged “${facts.tag}”`,
    facts.source === null ? '' : `from ${facts.source}`,
    facts.recruiter === null ? '' : `through ${facts.recruiter}`,
    describeHidden(hiddenStages),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** Names the shown columns or the hidden ones, whichever list is shorter. */
function describeHidden(hiddenStages: ReadonlySet<Stage>): string {
  if (hiddenStages.size === 0) return ''
  const shownStages = stages.filter((stage) => !hiddenStages.has(stage))
  const hidden = stages.filter((stage) => hiddenStages.has(stage))
  const joinNames = (list: readonly Stage[]) => list.map((stage) => stageNames[stage]).join(', ')
  if (shownStages.length === 0) return 'no column'
  return shownStages.length <= hidden.length ? `in ${joinNames(shownStages)}` : `without ${joinNames(hidden)}`
}

/** Describes how many cards are shown: "4 of 60 cards". */
export function describeCardCounts({ shown, all }: { readonly shown: number; readonly all: number }): string {
  if (shown === 0) return 'No card matches'
  return `${formatNumber(shown)} of ${formatNumber(all)} ${all === 1 ? 'card' : 'cards'}`
}

/** Describes the archived cards that a search found besides: "2 archived cards match". */
export function describeArchived(count: number): string {
  return count === 1 ? '1 archived card matches' : `${formatNumber(count)} archived cards match`
}

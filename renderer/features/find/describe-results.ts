import { type Stage, stageNames, stages } from '#shared/model/stage'
import { sayNumber } from '../../components/format-number.ts'
import type { FindState } from '../../state/board-filter.ts'

type Narrowing = Pick<FindState, 'text' | 'turn' | 'hidden'>

/** What the board is narrowed to, in words: "“north” · due · without Closed". */
export function sayNarrowing({ text, turn, hidden }: Narrowing): string {
  const parts = [
    text.trim() === '' ? '' : `“${text.trim()}”`,
    turn === 'all' ? '' : turn === 'due' ? 'due' : 'waiting on them',
    sayHidden(hidden),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** Names the columns that are shown or those that are not, whichever is shorter. */
function sayHidden(hidden: ReadonlySet<Stage>): string {
  if (hidden.size === 0) return ''
  const shown = stages.filter((stage) => !hidden.has(stage))
  const away = stages.filter((stage) => hidden.has(stage))
  const names = (some: readonly Stage[]) => some.map((stage) => stageNames[stage]).join(', ')
  if (shown.length === 0) return 'no column'
  return shown.length <= away.length ? `in ${names(shown)}` : `without ${names(away)}`
}

/** How much of the board is shown: "4 of 60 cards". */
export function sayCounts({ shown, all }: { readonly shown: number; readonly all: number }): string {
  if (shown === 0) return 'No card fits'
  return `${sayNumber(shown)} of ${sayNumber(all)} ${all === 1 ? 'card' : 'cards'}`
}

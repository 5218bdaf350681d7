import type { TimelineEntry } from './list-timeline.ts'

/** How many entries of the past are shown until the user asks for all of them. */
const SHOWN = 5

/** Returns true if an entry of the past is something that happened, and not a correction or a step that passed. */
export function isHappening({ kind }: Pick<TimelineEntry, 'kind'>): boolean {
  return kind !== 'log' && kind !== 'step'
}

/**
 * Splits the past of a timeline into what is folded at first and what is shown: the latest entries. What needs
 * nobody any more is always folded: corrections, moves, and steps for which it is too late. One entry alone is not
 * worth folding.
 */
export function foldPast(past: readonly TimelineEntry[]): {
  readonly folded: readonly TimelineEntry[]
  readonly shown: readonly TimelineEntry[]
} {
  const shown = past.filter(isHappening).slice(-SHOWN)
  const folded = past.filter((entry) => !shown.includes(entry))
  return folded.length > 1 ? { folded, shown } : { folded: [], shown: past }
}

import type { EpochMs } from '../../model/scalars.ts'
import type { Timed } from './schedule-step.ts'

/**
 * Which message to an employer goes first: those counted from a date of theirs, then the earlier conversation, then
 * the card; notes of one chain in their order.
 */
export function byRank(a: Timed, b: Timed): number {
  return (
    Number(b.draft.fromTheirDate ?? false) - Number(a.draft.fromTheirDate ?? false) ||
    spokeAt(a) - spokeAt(b) ||
    compare(a.facts?.card.id ?? '', b.facts?.card.id ?? '') ||
    (a.draft.round ?? 1) - (b.draft.round ?? 1)
  )
}

function spokeAt({ facts, draft }: Timed): EpochMs {
  return facts?.latest?.endedAt ?? draft.eventAt
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type { EpochMs } from '../../model/scalars.ts'
import type { Timed } from './schedule-step.ts'

/**
 * Compares two messages to one employer by which goes first: those that count from a date the employer named,
 * then the earlier conversation, then the lower card id, then the earlier round.
 */
export function byRank(a: Timed, b: Timed): number {
  return (
    Number(b.draft.fromTheirDate ?? false) - Number(a.draft.fromTheirDate ?? false) ||
    conversationEnd(a) - conversationEnd(b) ||
    compareText(a.facts?.card.id ?? '', b.facts?.card.id ?? '') ||
    (a.draft.round ?? 1) - (b.draft.round ?? 1)
  )
}

function conversationEnd({ facts, draft }: Timed): EpochMs {
  return facts?.latest?.endedAt ?? draft.eventAt
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

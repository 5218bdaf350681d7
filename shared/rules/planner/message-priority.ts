import type { EpochMs } from '../../model/scalars.ts'
import type { ScheduledStep } from './schedule-step.ts'

/**
 * Compares two messages to one employer by which one goes first. A message that counts from a date the
 * employer named goes first, then the one after the earlier conversation, then the lower card id, then the
 * earlier round.
 */
export function compareMessagePriority(a: ScheduledStep, b: ScheduledStep): number {
  return (
    Number(b.draft.countsFromTheirDate ?? false) - Number(a.draft.countsFromTheirDate ?? false) ||
    getConversationEnd(a) - getConversationEnd(b) ||
    compareText(a.facts?.card.id ?? '', b.facts?.card.id ?? '') ||
    (a.draft.round ?? 1) - (b.draft.round ?? 1)
  )
}

function getConversationEnd({ facts, draft }: ScheduledStep): EpochMs {
  return facts?.latest?.endedAt ?? draft.eventAt
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

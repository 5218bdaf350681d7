import type { EpochMs } from '../../model/scalars.ts'
import type { ScheduledStep } from './schedule-step.ts'

/**
 * Compares two messages to one employer by which one goes first. A message that counts from a date the
 * employer named goes first, then the one after the earlier conversation, then one without any conversation, of
 * these the one whose application went out first; then the lower card id, then the earlier round.
 */
export function compareMessagePriority(a: ScheduledStep, b: ScheduledStep): number {
  return (
    Number(b.draft.countsFromTheirDate ?? false) - Number(a.draft.countsFromTheirDate ?? false) ||
    compare(getConversationEnd(a), getConversationEnd(b)) ||
    compare(getAppliedOn(a), getAppliedOn(b)) ||
    compare(a.facts?.card.id ?? '', b.facts?.card.id ?? '') ||
    (a.draft.round ?? 1) - (b.draft.round ?? 1)
  )
}

function getConversationEnd({ facts }: ScheduledStep): EpochMs {
  return facts?.latest?.endedAt ?? Number.POSITIVE_INFINITY
}

/** Returns the day of an application as text; only applications without a conversation are compared by it. */
function getAppliedOn({ facts }: ScheduledStep): string {
  return facts === null || facts.latest !== null ? '' : (facts.card.appliedOn ?? facts.card.addedAt)
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}

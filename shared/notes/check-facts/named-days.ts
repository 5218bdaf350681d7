import type { CheckFacts } from '../../ipc/check-facts.ts'
import type { AnswerOutcome } from '../../model/answer.ts'
import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { findConversation } from '../../rules/facts/conversation.ts'
import type { TimeContext } from '../../rules/time-context.ts'
import { toEpoch } from '../../time/instant.ts'

/**
 * Returns the day that the employer named last, and those that no longer hold: an answer replaces every day
 * that was named before it, and a later interview those of an earlier one.
 */
export function listNamedDays(
  card: Card,
  context: TimeContext,
): Pick<CheckFacts, 'namedDay' | 'supersededDays'> {
  const conversation = findConversation(card, context)
  const since = conversation?.endedAt ?? Number.NEGATIVE_INFINITY
  const promised = conversation?.promise?.terms
  let namedDay = promised === undefined || promised.kind === 'no-date' ? null : promised.date
  for (const { outcome, at } of card.answers) {
    if (outcome.kind === 'courtesy' || toEpoch(at) < since) continue
    namedDay = findDay(outcome, namedDay)
  }
  const named = [
    ...card.theirPromises.flatMap(({ terms }) => (terms.kind === 'no-date' ? [] : [terms.date])),
    ...card.answers.flatMap(({ outcome }) => findDay(outcome, null) ?? []),
  ]
  return { namedDay, supersededDays: [...new Set(named)].filter((day) => day !== namedDay) }
}

/** Returns the day that an answer names; an out-of-office reply keeps a later one that was named before. */
function findDay(outcome: AnswerOutcome, before: PlainDate | null): PlainDate | null {
  switch (outcome.kind) {
    case 'new-date':
    case 'call-on':
      return outcome.date
    case 'out-of-office':
      return before !== null && before > outcome.date ? before : outcome.date
    default:
      return null
  }
}

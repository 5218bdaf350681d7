import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { findCurrentPromise } from './current-promise.ts'
import type { ThreadStart } from './thread-start.ts'

/**
 * Returns the day by which the employer said they would decide, called D in the rules. Null when they named
 * none or an answer has superseded it.
 */
export function findPromisedDate(
  card: Pick<Card, 'theirPromises'>,
  threadStart: ThreadStart,
): PlainDate | null {
  if (threadStart.from === 'answer') {
    const { outcome } = threadStart
    return outcome.kind === 'new-date' ? outcome.date : null
  }
  if (threadStart.from === 'withdrawn-offer') return null
  const terms = findCurrentPromise(card, threadStart.interviewDay)?.terms
  return terms?.kind === 'decide-by' ? terms.date : null
}

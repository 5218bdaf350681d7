import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { findCurrentPromise } from './current-promise.ts'
import type { ThreadStart } from './thread-start.ts'

/**
 * Returns the day by which the employer said they would decide, called D in the rules. Returns null if they
 * named no day or a later answer replaced it.
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

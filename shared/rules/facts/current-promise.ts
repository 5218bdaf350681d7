import type { Card } from '../../model/card.ts'
import type { TheirPromise } from '../../model/promise.ts'
import { toEpoch } from '../../time/instant.ts'
import type { Visit } from './interview-days.ts'

/**
 * What they said about when, as far as it counts: the latest word recorded about this visit, the card's latest. A
 * date before the visit says nothing about what follows it and is passed over. Null: they said nothing.
 */
export function promiseThatCounts(
  card: Pick<Card, 'theirPromises'>,
  visit: Pick<Visit, 'interviews' | 'dayThen'>,
): TheirPromise | null {
  let counts: TheirPromise | null = null
  for (const promise of card.theirPromises) {
    if (!visit.interviews.some((interview) => interview.id === promise.interviewId)) continue
    if (promise.word.kind !== 'no-date' && promise.word.date < visit.dayThen) continue
    if (counts === null || toEpoch(promise.recordedAt) >= toEpoch(counts.recordedAt)) counts = promise
  }
  return counts
}

import type { Card } from '../../model/card.ts'
import type { TheirPromise } from '../../model/promise.ts'
import { toEpoch } from '../../time/instant.ts'
import type { InterviewDay } from './interview-days.ts'

/**
 * Returns the promise that counts for an interview day: the latest one recorded for one of its interviews.
 * Returns null if none was recorded. A promised date before the interview day is ignored, because it cannot
 * be about what follows that day.
 */
export function findCurrentPromise(
  card: Pick<Card, 'theirPromises'>,
  interviewDay: Pick<InterviewDay, 'interviews' | 'dayAtTheTime'>,
): TheirPromise | null {
  let latest: TheirPromise | null = null
  for (const promise of card.theirPromises) {
    if (!interviewDay.interviews.some((interview) => interview.id === promise.interviewId)) continue
    if (promise.terms.kind !== 'no-date' && promise.terms.date < interviewDay.dayAtTheTime) continue
    if (latest === null || toEpoch(promise.recordedAt) >= toEpoch(latest.recordedAt)) latest = promise
  }
  return latest
}

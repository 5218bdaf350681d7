import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { getInterviewEnd } from '../../time/instant.ts'

/** Returns the interview that ended last; null if none has ended. Cancelled ones do not count. */
export function findLatestEndedInterview(card: Pick<Card, 'interviews'>, now: EpochMs): Interview | null {
  let latest: Interview | null = null
  let latestEnd = Number.NEGATIVE_INFINITY
  for (const interview of card.interviews) {
    if (interview.status !== 'planned') continue
    const end = getInterviewEnd(interview)
    if (end > now || end < latestEnd) continue
    latest = interview
    latestEnd = end
  }
  return latest
}

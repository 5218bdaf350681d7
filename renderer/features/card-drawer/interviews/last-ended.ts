import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { EpochMs } from '#shared/model/scalars'
import { getInterviewEnd } from '#shared/time/instant'

/** Returns true if the interview is over and no other interview of the card ended later. */
export function isLastEnded(card: Card, interview: Interview, now: EpochMs): boolean {
  const hasEnded = (candidate: Interview) =>
    candidate.status === 'planned' && getInterviewEnd(candidate) <= now
  if (!hasEnded(interview)) return false
  return card.interviews
    .filter(hasEnded)
    .every((candidate) => getInterviewEnd(candidate) <= getInterviewEnd(interview))
}

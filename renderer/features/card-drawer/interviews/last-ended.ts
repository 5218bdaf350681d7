import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { EpochMs } from '#shared/model/scalars'
import { endOf } from '#shared/time/instant'

/** Whether no other conversation of the card was over later. */
export function isLastEnded(card: Card, interview: Interview, now: EpochMs): boolean {
  const isOver = (one: Interview) => one.status === 'planned' && endOf(one) <= now
  if (!isOver(interview)) return false
  return card.interviews.filter(isOver).every((one) => endOf(one) <= endOf(interview))
}

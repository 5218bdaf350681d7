import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { Id } from '../../model/scalars.ts'
import { removeInterviewPromises } from '../promises/check-promise.ts'

/**
 * Finds the conversation that a drop on Waiting recorded, while nothing was written, sent or answered after it
 * and nothing was added to it. Returns null if nothing is found.
 */
export function findUntouchedRecord(card: Card): Interview | null {
  const record = card.interviews.findLast(({ source, status }) => source === 'drop' && status === 'planned')
  if (record === undefined) return null
  const isNoted =
    record.debriefedAt !== null ||
    record.topics.length > 0 ||
    record.challenge !== '' ||
    record.strengths !== '' ||
    record.learned !== '' ||
    (record.remarks ?? []).length > 0
  const isMentioned =
    [...card.actions, ...card.drafts].some(({ key }) => key.split('/')[1] === record.id) ||
    [...card.theirPromises, ...card.ownPromises].some(({ interviewId }) => interviewId === record.id)
  const isFollowed = [...card.answers, ...(card.messages ?? [])].some(
    ({ recordedAt }) => recordedAt >= record.recordedAt,
  )
  return isNoted || isMentioned || isFollowed ? null : record
}

/** Removes a recorded conversation that did not take place. */
export function removeRecord(card: Card, interviewId: Id): Card {
  const interviews = card.interviews.filter(({ id }) => id !== interviewId)
  return { ...removeInterviewPromises(card, interviewId), interviews }
}

import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { Id, ZoneName } from '#shared/model/scalars'
import { listInterviewDays } from '#shared/rules/facts/interview-days'
import { findLatestEndedInterview } from '#shared/rules/facts/latest-ended-interview'
import { toEpoch } from '#shared/time/instant'

/** Which conversation the slip was opened for. */
export interface SlipRequest {
  /** An interview, debriefed or not. Null means the one that brought the card to Waiting. */
  readonly interviewId: Id | null
  /** True for the whole interview day, as in a follow-up; false for that interview alone. */
  readonly isWholeDay: boolean
}

/**
 * Finds the interview to debrief. Undefined when it cannot be found, or when it brought the card to Waiting
 * and is debriefed.
 */
export function findSlipInterview(
  card: Card,
  { interviewId, isWholeDay, zone }: SlipRequest & { readonly zone: ZoneName },
): Interview | undefined {
  if (interviewId === null) {
    const latest = findLatestEndedInterview(card, toEpoch(card.stageSince))
    return latest?.debriefedAt === null ? latest : undefined
  }
  return (
    (isWholeDay ? findLastOfInterviewDay(card, interviewId, zone) : undefined) ??
    card.interviews.find(({ id }) => id === interviewId)
  )
}

/** Finds the last interview of the day, which is the one that has the day's end and its promise. */
function findLastOfInterviewDay(card: Card, id: Id, zone: ZoneName): Interview | undefined {
  const interviewDays = listInterviewDays(card, { now: Number.POSITIVE_INFINITY, zone })
  return interviewDays
    .find(({ interviews }) => interviews.some((interview) => interview.id === id))
    ?.interviews.at(-1)
}

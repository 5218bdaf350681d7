import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { Id, ZoneName } from '#shared/model/scalars'
import { visitsOf } from '#shared/rules/facts/interview-days'
import { latestEndedInterview } from '#shared/rules/facts/latest-ended-interview'
import { toEpoch } from '#shared/time/instant'

/** What the slip was opened for. */
export interface Asked {
  /** Told of already or not; null is the one that brought the card to Waiting. */
  readonly interviewId: Id | null
  /** Whether the whole day is meant on which that interview was, as in a follow-up, and not it alone. */
  readonly ofVisit: boolean
}

/** The conversation to tell of; undefined where there is none, or where it was told of already. */
export function conversationTold(
  card: Card,
  { interviewId, ofVisit, zone }: Asked & { readonly zone: ZoneName },
): Interview | undefined {
  if (interviewId === null) {
    const latest = latestEndedInterview(card, toEpoch(card.stageSince))
    return latest?.debriefedAt === null ? latest : undefined
  }
  return (
    (ofVisit ? lastOfVisit(card, interviewId, zone) : undefined) ??
    card.interviews.find((one) => one.id === interviewId)
  )
}

/** When it ended, and what was promised, is asked of the day's last conversation. */
function lastOfVisit(card: Card, id: Id, zone: ZoneName): Interview | undefined {
  const visits = visitsOf(card, { now: Number.POSITIVE_INFINITY, zone })
  return visits.find(({ interviews }) => interviews.some((one) => one.id === id))?.interviews.at(-1)
}

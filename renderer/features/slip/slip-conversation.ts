import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { EpochMs, Id, ZoneName } from '#shared/model/scalars'
import { listInterviewDays } from '#shared/rules/facts/interview-days'
import { findLatestEndedInterview } from '#shared/rules/facts/latest-ended-interview'
import { toEpoch } from '#shared/time/instant'

/** Identifies the conversation that the slip is opened for. */
export interface SlipRequest {
  /** The interview, debriefed or not; null for the one after which the card was moved to Waiting. */
  readonly interviewId: Id | null
  /** True for the whole interview day, which a follow-up asks about; false for this interview alone. */
  readonly isWholeDay: boolean
}

/**
 * Finds the interview to debrief. Returns undefined if it is not on the card, or if the card was moved to
 * Waiting and its latest interview is debriefed already.
 */
export function findSlipInterview(
  card: Card,
  { interviewId, isWholeDay, zone }: SlipRequest & { readonly zone: ZoneName },
): Interview | undefined {
  if (interviewId === null) {
    const latest = findLatestEndedInterview(card, findRecordTime(card))
    return latest?.debriefedAt === null ? latest : undefined
  }
  return (
    (isWholeDay ? findLastOfInterviewDay(card, interviewId, zone) : undefined) ??
    card.interviews.find(({ id }) => id === interviewId)
  )
}

/**
 * Returns when the conversation that brought a card to Waiting was recorded: with the move, or later, when the
 * user said of which kind it was. Both are times on the clock of the main process.
 */
export function findRecordTime({ interviews, stageSince }: Pick<Card, 'interviews' | 'stageSince'>): EpochMs {
  const record = interviews.findLast(({ source, status }) => source === 'drop' && status === 'planned')
  return Math.max(toEpoch(stageSince), toEpoch(record?.recordedAt ?? stageSince))
}

/**
 * Finds the last interview of an interview day; the end of the day and its promise are stored with that one.
 */
function findLastOfInterviewDay(card: Card, id: Id, zone: ZoneName): Interview | undefined {
  // With an infinite `now`, days that are not over yet are listed too.
  const interviewDays = listInterviewDays(card, { now: Number.POSITIVE_INFINITY, zone })
  return interviewDays
    .find(({ interviews }) => interviews.some((interview) => interview.id === id))
    ?.interviews.at(-1)
}

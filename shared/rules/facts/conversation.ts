import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { TheirPromise } from '../../model/promise.ts'
import type { EpochMs, Id, ZoneName } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import { findCurrentPromise } from './current-promise.ts'
import { type InterviewDay, listInterviewDays } from './interview-days.ts'
import type { ZoneAt } from './zone-history.ts'

/** An interview day that is over, and what was promised in it. */
export interface Conversation extends Pick<InterviewDay, 'interviews' | 'endedAt'> {
  /** The interview that ended last; its zone decides which day it was for the employer. */
  readonly last: Interview
  /** The promise that counts for this day; null if the employer made none. */
  readonly promise: TheirPromise | null
}

/**
 * Returns the conversation that a note refers to: the one with the interview `eventId`, otherwise the latest
 * on the card. Returns null if none has ended. `zoneAt` returns the zone the user was in at an instant; if it
 * is missing, the present zone is used.
 */
export function findConversation(
  card: Pick<Card, 'interviews' | 'theirPromises'>,
  context: { now: EpochMs; zone: ZoneName; zoneAt?: ZoneAt; eventId?: Id | undefined },
): Conversation | null {
  const interviewDays = listInterviewDays(card, context)
  const day =
    interviewDays.find((candidate) => hasInterview(candidate, context.eventId)) ??
    interviewDays[interviewDays.length - 1]
  const last = day?.interviews[day.interviews.length - 1]
  if (!day || !last) return null
  return {
    interviews: day.interviews,
    last,
    endedAt: day.endedAt,
    promise: findCurrentPromise(card, day),
  }
}

function hasInterview(day: InterviewDay, interviewId: Id | undefined): boolean {
  return interviewId !== undefined && day.interviews.some(({ id }) => id === interviewId)
}

/** Returns the next interview that has not begun; null if none is scheduled. */
export function findNextInterview(card: Pick<Card, 'interviews'>, now: EpochMs): Interview | null {
  let next: Interview | null = null
  for (const interview of card.interviews) {
    const isAhead = interview.status === 'planned' && toEpoch(interview.start) > now
    if (isAhead && (!next || interview.start < next.start)) next = interview
  }
  return next
}

import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { TheirPromise } from '../../model/promise.ts'
import type { EpochMs, Id, ZoneName } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import { promiseThatCounts } from './current-promise.ts'
import { type Visit, visitsOf } from './interview-days.ts'
import type { ZoneAt } from './zone-history.ts'

/** A conversation that is over: a visit, and what they said in it of when. */
export interface Conversation extends Pick<Visit, 'interviews' | 'endedAt'> {
  /** The interview that ended last; its zone says which day it was for them. */
  readonly last: Interview
  readonly promise: TheirPromise | null
}

/**
 * The conversation a note refers to: the one that gave rise to it (`eventId`), else the card's latest; null when none
 * has ended. `zoneAt` says where the user was then; without it, where they are now.
 */
export function conversationOf(
  card: Pick<Card, 'interviews' | 'theirPromises'>,
  asOf: { now: EpochMs; zone: ZoneName; zoneAt?: ZoneAt; eventId?: Id | undefined },
): Conversation | null {
  const visits = visitsOf(card, asOf)
  const visit = visits.find((one) => holds(one, asOf.eventId)) ?? visits[visits.length - 1]
  const last = visit?.interviews[visit.interviews.length - 1]
  if (!visit || !last) return null
  return {
    interviews: visit.interviews,
    last,
    endedAt: visit.endedAt,
    promise: promiseThatCounts(card, visit),
  }
}

function holds(visit: Visit, interviewId: Id | undefined): boolean {
  return interviewId !== undefined && visit.interviews.some((one) => one.id === interviewId)
}

/** The next interview that is still to begin; null when none is scheduled. */
export function nextInterview(card: Pick<Card, 'interviews'>, now: EpochMs): Interview | null {
  let next: Interview | null = null
  for (const one of card.interviews)
    if (one.status === 'planned' && toEpoch(one.start) > now && (!next || one.start < next.start)) next = one
  return next
}

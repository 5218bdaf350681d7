import type { Card } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import type { TheirPromise } from '../model/promise.ts'
import type { EpochMs, Id, ZoneName } from '../model/scalars.ts'
import { promiseThatCounts } from '../rules/facts/promise-that-counts.ts'
import { type Visit, visitsOf } from '../rules/facts/visits.ts'
import { toEpoch } from '../time/instant.ts'

/** A conversation that is over, and what they said in it of when. */
export interface Conversation extends Visit {
  /** The interview that ended last; its zone says which day it was for them. */
  readonly last: Interview
  readonly promise: TheirPromise | null
}

/**
 * The conversation a note refers to: the one that gave rise to it (`eventId`), else the card's latest; null when none
 * has ended.
 */
export function conversationOf(
  card: Pick<Card, 'interviews' | 'theirPromises'>,
  asOf: { now: EpochMs; zone: ZoneName; eventId?: Id },
): Conversation | null {
  const visits = visitsOf(card, asOf)
  const visit =
    visits.find((one) => one.interviews.some(({ id }) => id === asOf.eventId)) ?? visits[visits.length - 1]
  const last = visit?.interviews[visit.interviews.length - 1]
  return visit && last ? { ...visit, last, promise: promiseThatCounts(card, visit) } : null
}

/** The next interview that is still to begin; null when none is scheduled. */
export function nextInterview(card: Pick<Card, 'interviews'>, now: EpochMs): Interview | null {
  let next: Interview | null = null
  for (const one of card.interviews)
    if (one.status === 'planned' && toEpoch(one.start) > now && (!next || one.start < next.start)) next = one
  return next
}

import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { addDays, startOfDay } from '../../time/day.ts'
import { HOUR } from '../../time/durations.ts'
import type { RuleContext } from '../rule-context.ts'
import {
  type InterviewDay,
  listInterviewDaysSince,
  listTimedInterviews,
  type TimedInterview,
} from './interview-days.ts'
import { findPromisedDate } from './promised-date.ts'
import { findThreadStart, type ThreadStart } from './thread-start.ts'

/** How long a conversation can be written down from memory, in milliseconds; the debrief lapses then. */
export const DEBRIEF_LAPSE = 72 * HOUR

/** The facts of a card as of now that the steps read. */
export interface CardFacts {
  readonly card: Card
  /** The last interview day and those that a step may still be about, oldest first. */
  readonly recentInterviewDays: readonly InterviewDay[]
  readonly latest: InterviewDay | null
  /** Interviews that are planned or running; they silence every message about a decision. */
  readonly ahead: readonly TimedInterview[]
  /** The event the check-in thread counts from; null while no thread is called for. */
  readonly threadStart: ThreadStart | null
  /** When these facts change although the card does not; infinite when never. */
  readonly validUntil: EpochMs
}

/** Derives the facts of a card as of now. */
export function deriveCardFacts(card: Card, context: RuleContext): CardFacts {
  const { now, settings, zone, zoneAt } = context
  const held = listTimedInterviews(card)
  const recent = Math.max(settings.thankYouLapseHours * HOUR, DEBRIEF_LAPSE)
  const recentVisits = listInterviewDaysSince(held, { now, zone, zoneAt, since: now - recent })
  const latest = recentVisits[recentVisits.length - 1] ?? null
  const ahead = held.filter(({ end }) => end > now)
  const chain = ahead.length > 0 ? null : findThreadStart(card, latest)
  // They are sorted, so the first one ahead is the next to end.
  const next = ahead[0]?.end ?? (chain ? promisePasses(card, chain, context) : Infinity)
  const oldest = recentVisits[0]
  const leaves = oldest && oldest !== latest ? oldest.endedAt + recent : Infinity
  return {
    card,
    recentInterviewDays: recentVisits,
    latest,
    ahead,
    threadStart: chain,
    validUntil: Math.min(next, leaves),
  }
}

/** True when a conversation ended, none is ahead, and no answer came since. */
export function isWaiting({ threadStart: chain }: CardFacts): boolean {
  return chain !== null && chain.from !== 'answer'
}

/** Returns when their promised date passes, which resets the count of unanswered messages; infinite once it has passed. */
function promisePasses(card: Card, chain: ThreadStart, { now, zone }: RuleContext): EpochMs {
  const date = findPromisedDate(card, chain)
  const passes = date === null ? Infinity : startOfDay(addDays(date, 1), zone)
  return passes > now ? passes : Infinity
}

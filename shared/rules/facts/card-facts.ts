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

/** How long a conversation is remembered, in milliseconds. After this time the debrief lapses. */
export const DEBRIEF_LAPSE = 72 * HOUR

/** The facts that the steps read, derived from a card as of now. */
export interface CardFacts {
  readonly card: Card
  /** The latest interview day and those that a step may still be about, oldest first. */
  readonly recentInterviewDays: readonly InterviewDay[]
  /** The latest interview day that is over; null if no interview has ended. */
  readonly latest: InterviewDay | null
  /** Interviews that are planned or running. While there is one, no message asks for a decision. */
  readonly ahead: readonly TimedInterview[]
  /** The event from which the check-in thread counts; null if there is nothing to check in about. */
  readonly threadStart: ThreadStart | null
  /** The instant at which these facts change even if the card does not; infinite if they never do. */
  readonly validUntil: EpochMs
}

/** Derives the facts of a card as of now. */
export function deriveCardFacts(card: Card, context: RuleContext): CardFacts {
  const { now, settings, zone, zoneAt } = context
  const interviews = listTimedInterviews(card)
  const recentMs = Math.max(settings.thankYouLapseHours * HOUR, DEBRIEF_LAPSE)
  const recentInterviewDays = listInterviewDaysSince(interviews, { now, zone, zoneAt, since: now - recentMs })
  const latest = recentInterviewDays[recentInterviewDays.length - 1] ?? null
  const ahead = interviews.filter(({ end }) => end > now)
  const threadStart = ahead.length > 0 ? null : findThreadStart(card, latest)
  // The interviews are sorted by their end, so the first one ahead is the next to end.
  const threadChangesAt =
    ahead[0]?.end ?? (threadStart ? findPromiseExpiry(card, threadStart, context) : Infinity)
  const oldestDay = recentInterviewDays[0]
  const oldestDayExpiresAt = oldestDay && oldestDay !== latest ? oldestDay.endedAt + recentMs : Infinity
  return {
    card,
    recentInterviewDays,
    latest,
    ahead,
    threadStart,
    validUntil: Math.min(threadChangesAt, oldestDayExpiresAt),
  }
}

/**
 * Returns true if a conversation has ended, no interview is ahead and the employer has not answered since.
 * Also true after an offer was withdrawn.
 */
export function isWaiting({ threadStart }: CardFacts): boolean {
  return threadStart !== null && threadStart.from !== 'answer'
}

/**
 * Returns the end of the day by which the employer promised to decide, when the count of unanswered messages
 * restarts. Infinite if they named no day or if it is over.
 */
function findPromiseExpiry(card: Card, threadStart: ThreadStart, { now, zone }: RuleContext): EpochMs {
  const date = findPromisedDate(card, threadStart)
  const expiresAt = date === null ? Infinity : startOfDay(addDays(date, 1), zone)
  return expiresAt > now ? expiresAt : Infinity
}

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
  const interviews = listTimedInterviews(card)
  const recent = Math.max(settings.thankYouLapseHours * HOUR, DEBRIEF_LAPSE)
  const recentInterviewDays = listInterviewDaysSince(interviews, { now, zone, zoneAt, since: now - recent })
  const latest = recentInterviewDays[recentInterviewDays.length - 1] ?? null
  const ahead = interviews.filter(({ end }) => end > now)
  const threadStart = ahead.length > 0 ? null : findThreadStart(card, latest)
  // They are sorted, so the first one ahead is the next to end.
  const next = ahead[0]?.end ?? (threadStart ? promisePasses(card, threadStart, context) : Infinity)
  const oldest = recentInterviewDays[0]
  const leaves = oldest && oldest !== latest ? oldest.endedAt + recent : Infinity
  return {
    card,
    recentInterviewDays,
    latest,
    ahead,
    threadStart,
    validUntil: Math.min(next, leaves),
  }
}

/** True when a conversation ended, none is ahead, and no answer came since. */
export function isWaiting({ threadStart }: CardFacts): boolean {
  return threadStart !== null && threadStart.from !== 'answer'
}

/** Returns when their promised date passes, which resets the count of unanswered messages; infinite once it has passed. */
function promisePasses(card: Card, threadStart: ThreadStart, { now, zone }: RuleContext): EpochMs {
  const date = findPromisedDate(card, threadStart)
  const passes = date === null ? Infinity : startOfDay(addDays(date, 1), zone)
  return passes > now ? passes : Infinity
}

import type { Card } from '../../model/card.ts'
import type { EpochMs, PlainDate } from '../../model/scalars.ts'
import { addDays, startOfDay, toPlainDate } from '../../time/day.ts'
import { HOUR } from '../../time/durations.ts'
import type { RuleContext } from '../rule-context.ts'
import { resolveCardZone } from './card-zone.ts'
import {
  type InterviewDay,
  listInterviewDaysSince,
  listTimedInterviews,
  type TimedInterview,
} from './interview-days.ts'
import { findMissedInterview, type MissedInterview } from './missed-interview.ts'
import { findNamedDay, findPromisedDate } from './promised-date.ts'
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
  /** The latest interview that did not happen, while nothing followed it; null without one. */
  readonly missed: MissedInterview | null
  /** The event from which the check-in thread counts; null if there is nothing to check in about. */
  readonly threadStart: ThreadStart | null
  /** True if another card of the same employer is open. */
  readonly hasOpenSibling: boolean
  /** The instant at which these facts change even if the card does not; infinite if they never do. */
  readonly validUntil: EpochMs
}

/** Derives the facts of a card as of now. */
export function deriveCardFacts(card: Card, context: RuleContext, hasOpenSibling = false): CardFacts {
  const { now, settings, zone, zoneAt } = context
  const interviews = listTimedInterviews(card)
  const recentMs = Math.max(settings.thankYouLapseHours * HOUR, DEBRIEF_LAPSE)
  const recentInterviewDays = listInterviewDaysSince(interviews, { now, zone, zoneAt, since: now - recentMs })
  const latest = recentInterviewDays[recentInterviewDays.length - 1] ?? null
  const ahead = interviews.filter(({ end }) => end > now)
  const missed = interviews.length === card.interviews.length ? null : findMissedInterview(card, context)
  const threadStart = findThread({ card, latest, missed, ahead }, zone)
  // The interviews are sorted by their end, so the first one ahead is the next to end.
  const threadChangesAt =
    ahead[0]?.end ?? (threadStart ? findPromiseExpiry(card, threadStart, context) : Infinity)
  const oldestDay = recentInterviewDays[0]
  const oldestDayExpiresAt = oldestDay && oldestDay !== latest ? oldestDay.endedAt + recentMs : Infinity
  const missedLapsesAt = missed?.state === 'open' ? missed.lapsesAt : Infinity
  return {
    card,
    recentInterviewDays,
    latest,
    ahead,
    missed,
    threadStart,
    hasOpenSibling,
    validUntil: Math.min(threadChangesAt, oldestDayExpiresAt, missedLapsesAt),
  }
}

/**
 * Returns the thread of a card. An interview ahead ends it, except a call on a day that the employer named and
 * that comes before the interview.
 */
function findThread(
  { card, latest, missed, ahead }: Pick<CardFacts, 'card' | 'latest' | 'missed' | 'ahead'>,
  zone: RuleContext['zone'],
): ThreadStart | null {
  const threadStart = findThreadStart(card, { latest, missed })
  if (ahead.length === 0 || threadStart === null) return threadStart
  const named = findNamedDay(card, threadStart)
  const isBefore = (date: PlainDate) => ahead.every(({ start }) => date < toPlainDate(start, zone))
  return named?.kind === 'call-on' && isBefore(named.date) ? threadStart : null
}

/**
 * Returns true if a conversation has ended, no interview is ahead and the employer has not answered since.
 * Also true after an offer was withdrawn.
 */
export function isWaiting({ ahead, threadStart }: CardFacts): boolean {
  return (
    ahead.length === 0 && (threadStart?.from === 'interview-day' || threadStart?.from === 'withdrawn-offer')
  )
}

/**
 * Returns the end of the day by which the employer promised to decide, when the count of unanswered messages
 * restarts. Infinite if they named no day or if it is over.
 */
function findPromiseExpiry(card: Card, threadStart: ThreadStart, { now, zone }: RuleContext): EpochMs {
  const date = findPromisedDate(card, threadStart)
  const expiresAt = date === null ? Infinity : startOfDay(addDays(date, 1), resolveCardZone(card, zone))
  return expiresAt > now ? expiresAt : Infinity
}

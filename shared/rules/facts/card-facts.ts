import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { addDays, startOfDay } from '../../time/day.ts'
import { HOUR } from '../../time/durations.ts'
import type { RuleContext } from '../rule-context.ts'
import { type Held, heldInterviews, type Visit, visitsSince } from './interview-days.ts'
import { promisedDate } from './promised-date.ts'
import { type Chain, chainOf } from './thread-start.ts'

/** How long a conversation can be written down from memory, in milliseconds; the debrief lapses then. */
export const MEMORY = 72 * HOUR

/** The facts of a card as of now that the steps read. */
export interface CardFacts {
  readonly card: Card
  /** The last interview day and those that a step may still be about, oldest first. */
  readonly recentVisits: readonly Visit[]
  readonly latest: Visit | null
  /** Interviews that are planned or running; they silence every message about a decision. */
  readonly ahead: readonly Held[]
  /** The event the check-in thread counts from; null while no thread is called for. */
  readonly chain: Chain | null
  /** When these facts change although the card does not; infinite when never. */
  readonly steadyUntil: EpochMs
}

/** Derives the facts of a card as of now. */
export function cardFacts(card: Card, context: RuleContext): CardFacts {
  const { now, settings, zone, zoneAt } = context
  const held = heldInterviews(card)
  const recent = Math.max(settings.thankYouLapseHours * HOUR, MEMORY)
  const recentVisits = visitsSince(held, { now, zone, zoneAt, since: now - recent })
  const latest = recentVisits[recentVisits.length - 1] ?? null
  const ahead = held.filter(({ end }) => end > now)
  const chain = ahead.length > 0 ? null : chainOf(card, latest)
  // They are sorted, so the first one ahead is the next to end.
  const next = ahead[0]?.end ?? (chain ? promisePasses(card, chain, context) : Infinity)
  const oldest = recentVisits[0]
  const leaves = oldest && oldest !== latest ? oldest.endedAt + recent : Infinity
  return { card, recentVisits, latest, ahead, chain, steadyUntil: Math.min(next, leaves) }
}

/** True when a conversation ended, none is ahead, and no answer came since. */
export function isWaiting({ chain }: CardFacts): boolean {
  return chain !== null && chain.from !== 'answer'
}

/** Returns when their promised date passes, which resets the count of unanswered messages; infinite once it has passed. */
function promisePasses(card: Card, chain: Chain, { now, zone }: RuleContext): EpochMs {
  const date = promisedDate(card, chain)
  const passes = date === null ? Infinity : startOfDay(addDays(date, 1), zone)
  return passes > now ? passes : Infinity
}

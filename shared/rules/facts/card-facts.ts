import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { addDays, startOfDay } from '../../time/day.ts'
import { HOUR } from '../../time/durations.ts'
import type { RuleContext } from '../rule-context.ts'
import { type Held, heldInterviews, type Visit, visitsSince } from './interview-days.ts'
import { promisedDate } from './promised-date.ts'
import { type Chain, chainOf } from './thread-start.ts'

/** For how long a conversation can be written down from memory; the debrief lapses then. */
export const MEMORY = 72 * HOUR

/** What the steps ask of a card as of now. */
export interface CardFacts {
  readonly card: Card
  /** The last visit and those of which a step may not have lapsed, the oldest first; the card's log tells of the others. */
  readonly recentVisits: readonly Visit[]
  readonly latest: Visit | null
  /** Interviews that are planned or running. They silence every message about a decision. */
  readonly ahead: readonly Held[]
  /** What check-ins and what follows them count from; null while none is called for. */
  readonly chain: Chain | null
  /** From when these facts differ though nothing changes on the card; infinite when never. */
  readonly steadyUntil: EpochMs
}

/** Reads a card as of now. */
export function cardFacts(card: Card, context: RuleContext): CardFacts {
  const { now, settings, zone, zoneAt } = context
  const held = heldInterviews(card)
  const recent = Math.max(settings.thankYouLapseHours * HOUR, MEMORY)
  const recentVisits = visitsSince(held, { now, zone, zoneAt, since: now - recent })
  const latest = recentVisits[recentVisits.length - 1] ?? null
  const ahead = held.filter(({ end }) => end > now)
  const chain = ahead.length > 0 ? null : chainOf(card, latest)
  // They are in order, so the first ahead is the next to end.
  const next = ahead[0]?.end ?? (chain ? promisePasses(card, chain, context) : Infinity)
  const oldest = recentVisits[0]
  const leaves = oldest && oldest !== latest ? oldest.endedAt + recent : Infinity
  return { card, recentVisits, latest, ahead, chain, steadyUntil: Math.min(next, leaves) }
}

/** Whether a card waits: a conversation ended, none is ahead, and no answer came since. */
export function isWaiting({ chain }: CardFacts): boolean {
  return chain !== null && chain.from !== 'answer'
}

/** When their date passes, which starts the count of unanswered messages anew; infinite where that lies behind. */
function promisePasses(card: Card, chain: Chain, { now, zone }: RuleContext): EpochMs {
  const date = promisedDate(card, chain)
  const passes = date === null ? Infinity : startOfDay(addDays(date, 1), zone)
  return passes > now ? passes : Infinity
}

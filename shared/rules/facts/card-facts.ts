import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { endOf, toEpoch } from '../../time/instant.ts'
import { HOUR } from '../../time/spans.ts'
import type { RuleContext } from '../rule-context.ts'
import { type Visit, visitsOf } from './visits.ts'

/** What the steps ask of a card as of now. */
export interface CardFacts {
  readonly card: Card
  /** The last visit and those whose thank-you has not lapsed, the oldest first; the card's log tells of the others. */
  readonly recentVisits: readonly Visit[]
  /** The last of them, if the card waits: nothing is scheduled after it, and no answer came since. */
  readonly waitsSince: Visit | null
  /** When the next interview that is planned or running ends; null when none is. */
  readonly nextEnd: EpochMs | null
}

/** Reads a card as of now. */
export function cardFacts(card: Card, context: RuleContext): CardFacts {
  const visits = visitsOf(card, context)
  const nextEnd = nextEndOf(card, context.now)
  const latest = visits[visits.length - 1] ?? null
  const waits = latest !== null && nextEnd === null && !isAnswered(card, latest.endedAt)
  const lapsed = context.now - context.settings.thankYouLapseHours * HOUR
  const recentVisits = visits.filter((visit) => visit === latest || visit.endedAt > lapsed)
  return { card, recentVisits, waitsSince: waits ? latest : null, nextEnd }
}

/** Whether a card is over: every follow-up ends with it but those that closing itself calls for. */
export function isClosed(card: Pick<Card, 'closing' | 'stage'>): boolean {
  return card.closing !== null || card.stage === 'closed'
}

/** Whether an answer came at or after an instant. A courtesy reply is none; an offer is one. */
function isAnswered(card: Card, since: EpochMs): boolean {
  return (
    card.answers.some((answer) => answer.word.kind !== 'courtesy' && toEpoch(answer.at) >= since) ||
    card.offers.some((offer) => toEpoch(offer.at) >= since)
  )
}

function nextEndOf(card: Card, now: EpochMs): EpochMs | null {
  let next: EpochMs | null = null
  for (const interview of card.interviews) {
    if (interview.status !== 'planned') continue
    const end = endOf(interview)
    if (end > now && (next === null || end < next)) next = end
  }
  return next
}

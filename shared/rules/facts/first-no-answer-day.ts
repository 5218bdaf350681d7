import type { Card } from '../../model/card.ts'
import type { PlainDate, ZoneName } from '../../model/scalars.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { findCurrentPromise } from './current-promise.ts'
import { listInterviewDays } from './interview-days.ts'
import type { ZoneAt } from './zone-history.ts'

/** Days before the app offers “no answer”; answers take about 25 (source S in docs/rules.md). */
const PATIENCE_DAYS = 30

/**
 * Returns the first day on which a card may be closed as “no answer”. This is 30 days after the latest of
 * these: the last interview (planned ones included), the last answer other than a courtesy reply, and any
 * date the employer named. A card with none of these counts from the day it was added.
 */
export function findFirstNoAnswerDay(
  card: Pick<Card, 'interviews' | 'answers' | 'theirPromises' | 'addedAt'>,
  context: { readonly zone: ZoneName; readonly zoneAt?: ZoneAt },
): PlainDate {
  const { zone } = context
  // With an infinite `now`, planned interviews count as well.
  const lastDay = listInterviewDays(card, { ...context, now: Number.POSITIVE_INFINITY }).at(-1)
  const terms = lastDay && findCurrentPromise(card, lastDay)?.terms
  const days: PlainDate[] = lastDay ? [lastDay.day] : []
  if (terms && 'date' in terms) days.push(terms.date)
  for (const { outcome, at } of card.answers) {
    if (outcome.kind !== 'courtesy') days.push(toPlainDate(toEpoch(at), zone))
    if ('date' in outcome) days.push(outcome.date)
  }
  const latest = days.sort().at(-1) ?? toPlainDate(toEpoch(card.addedAt), zone)
  return addDays(latest, PATIENCE_DAYS)
}

import type { Card } from '../../model/card.ts'
import type { PlainDate, ZoneName } from '../../model/scalars.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { findCurrentPromise } from './current-promise.ts'
import { listInterviewDays } from './interview-days.ts'
import type { ZoneAt } from './zone-history.ts'

/** Answers take about 25 days on average (S), so "no answer" is not offered before this many have passed. */
const PATIENCE_DAYS = 30

/**
 * Returns the first day on which a card may be closed as "no answer": 30 days after the latest of its last
 * interview (planned ones included), the employer's last answer and any date they named. Without any of
 * these, it counts from the day the card was added.
 */
export function findFirstNoAnswerDay(
  card: Pick<Card, 'interviews' | 'answers' | 'theirPromises' | 'addedAt'>,
  context: { readonly zone: ZoneName; readonly zoneAt?: ZoneAt },
): PlainDate {
  const { zone } = context
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

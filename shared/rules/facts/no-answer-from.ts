import type { Card } from '../../model/card.ts'
import type { PlainDate, ZoneName } from '../../model/scalars.ts'
import { addDays, dayOf } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { promiseThatCounts } from './current-promise.ts'
import { visitsOf } from './interview-days.ts'
import type { ZoneAt } from './zone-history.ts'

/** Answers take about 25 days on average (S); before this many nobody can say that none came. */
const PATIENCE_DAYS = 30

/**
 * The first day on which "No answer came" is a reason: 30 days after the latest of the last conversation, one that is
 * planned included, their last answer and the day they named; for an application nobody spoke about, after it was
 * added.
 */
export function noAnswerFrom(
  card: Pick<Card, 'interviews' | 'answers' | 'theirPromises' | 'addedAt'>,
  asOf: { readonly zone: ZoneName; readonly zoneAt?: ZoneAt },
): PlainDate {
  const { zone } = asOf
  const last = visitsOf(card, { ...asOf, now: Number.POSITIVE_INFINITY }).at(-1)
  const promise = last && promiseThatCounts(card, last)?.word
  const days: PlainDate[] = last ? [last.day] : []
  if (promise && 'date' in promise) days.push(promise.date)
  for (const { word, at } of card.answers) {
    if (word.kind !== 'courtesy') days.push(dayOf(toEpoch(at), zone))
    if ('date' in word) days.push(word.date)
  }
  const latest = days.sort().at(-1) ?? dayOf(toEpoch(card.addedAt), zone)
  return addDays(latest, PATIENCE_DAYS)
}

import type { Card } from '../../model/card.ts'
import type { EpochMs, PlainDate, ZoneName } from '../../model/scalars.ts'
import { addDays, dayOf } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { promiseThatCounts } from './promise-that-counts.ts'
import { visitsOf } from './visits.ts'

/** Most answers come within 25 days (S). */
const PATIENCE_DAYS = 30

/**
 * The first day on which "no answer" is offered as a reason to close a card: 30 days after the latest of E, their
 * last answer and the date they promised. Null while nothing of it has happened.
 */
export function noAnswerFrom(
  card: Pick<Card, 'interviews' | 'answers' | 'theirPromises'>,
  asOf: { readonly now: EpochMs; readonly zone: ZoneName },
): PlainDate | null {
  const latest = visitsOf(card, asOf).at(-1)
  const word = latest && promiseThatCounts(card, latest)?.word
  const days: PlainDate[] = latest ? [latest.day] : []
  if (word && word.kind !== 'no-date') days.push(word.date)
  for (const { word, at } of card.answers) {
    if (word.kind !== 'courtesy') days.push(dayOf(toEpoch(at), asOf.zone))
    if ('date' in word) days.push(word.date)
  }
  const last = days.reduce<PlainDate | null>((a, b) => (a === null || b > a ? b : a), null)
  return last && addDays(last, PATIENCE_DAYS)
}

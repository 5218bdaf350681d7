import type { Card } from '../../model/card.ts'
import type { PlainDate, ZoneName } from '../../model/scalars.ts'
import { addDays, dayOf } from '../../time/day.ts'
import { endOf, toEpoch } from '../../time/instant.ts'

/** Answers take about 25 days on average (S); before this many nobody can say that none came. */
const PATIENCE_DAYS = 30

/**
 * The first day on which "No answer came" is a reason: 30 days after the latest of the last conversation, their last
 * answer and the day they named; for an application nobody spoke about, after it was added.
 */
export function noAnswerFrom(
  card: Pick<Card, 'interviews' | 'answers' | 'theirPromises' | 'addedAt'>,
  zone: ZoneName,
): PlainDate {
  const talks = card.interviews.filter((one) => one.status === 'planned').map(endOf)
  const answers = card.answers.map((one) => toEpoch(one.at))
  const days = [...talks, ...answers].map((instant) => dayOf(instant, zone))
  const named = card.theirPromises.flatMap(({ word }) => (word.kind === 'no-date' ? [] : word.date))
  const latest = [...days, ...named].sort().at(-1) ?? dayOf(toEpoch(card.addedAt), zone)
  return addDays(latest, PATIENCE_DAYS)
}

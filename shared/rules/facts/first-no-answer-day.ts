import type { Card } from '../../model/card.ts'
import type { PlainDate, ZoneName } from '../../model/scalars.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { getAppliedOn } from '../board/applications.ts'
import { findCurrentPromise } from './current-promise.ts'
import { listInterviewDays } from './interview-days.ts'
import { missedAt } from './missed-interview.ts'
import { listMessagesSince } from './outbound-messages.ts'
import type { ZoneAt } from './zone-history.ts'

/** Days before the app offers “no answer”; answers take about 25 (source S in docs/rules.md). */
const PATIENCE_DAYS = 30
/** Days for which the employer may answer the last message. */
const MESSAGE_DAYS = 14

/**
 * Returns the first day on which the app proposes to close a card as “no answer”. This is 30 days after the
 * latest of these: the application, the last interview (planned ones included), an interview that did not
 * happen, the last answer other than a courtesy reply, an offer taken back, and the date the employer named
 * last. It is at least 14 days after the last counted message.
 */
export function findFirstNoAnswerDay(
  card: Card,
  context: { readonly zone: ZoneName; readonly zoneAt?: ZoneAt },
): PlainDate {
  const { zone } = context
  const toDay = (instant: number) => toPlainDate(instant, zone)
  // With an infinite `now`, planned interviews count as well.
  const lastDay = listInterviewDays(card, { ...context, now: Number.POSITIVE_INFINITY }).at(-1)
  const days: PlainDate[] = [getAppliedOn(card, zone)]
  if (lastDay) days.push(lastDay.day)
  for (const interview of card.interviews)
    if (interview.status !== 'planned') days.push(toDay(missedAt(interview)))
  for (const { withdrawnAt } of card.offers) if (withdrawnAt !== null) days.push(toDay(toEpoch(withdrawnAt)))
  const answers = card.answers.filter(({ outcome }) => outcome.kind !== 'courtesy')
  for (const { at } of answers) days.push(toDay(toEpoch(at)))
  const named = findNamedDate(card, { lastDay, answers })
  if (named !== null) days.push(named)
  const message = listMessagesSince(card, Number.NEGATIVE_INFINITY).findLast(({ isSkipped }) => !isSkipped)
  const earliest = addDays(days.reduce(later), PATIENCE_DAYS)
  return message ? later(earliest, addDays(toDay(message.at), MESSAGE_DAYS)) : earliest
}

/** Returns the date that the employer named last; an answer replaces every date named before it. */
function findNamedDate(
  card: Card,
  {
    lastDay,
    answers,
  }: {
    readonly lastDay: ReturnType<typeof listInterviewDays>[number] | undefined
    readonly answers: Card['answers']
  },
): PlainDate | null {
  const lastAnswer = answers.reduce<Card['answers'][number] | undefined>(
    (last, answer) => (last === undefined || answer.at >= last.at ? answer : last),
    undefined,
  )
  const isNewer = lastAnswer !== undefined && (!lastDay || toEpoch(lastAnswer.at) >= lastDay.endedAt)
  const words = isNewer ? lastAnswer.outcome : lastDay && findCurrentPromise(card, lastDay)?.terms
  return words && 'date' in words ? words.date : null
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b
}

import { assertNever } from '../../errors/assert-never.ts'
import type { AnswerOutcome } from '../../model/answer.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { formatDay } from '../../text/format-day.ts'

/** Describes an answer for the card's history: "Jane Okafor answered: no decision yet". */
export function describeAnswer(outcome: AnswerOutcome, name: string | null, today: PlainDate): string {
  return `${name ?? 'They'} answered: ${describeContent(outcome, today)}`
}

function describeContent(outcome: AnswerOutcome, today: PlainDate): string {
  switch (outcome.kind) {
    case 'no-decision':
      return 'no decision yet'
    case 'new-date':
      return `they decide by ${formatDay(outcome.date, today)}`
    case 'call-on':
      return `you may call on ${formatDay(outcome.date, today)}`
    case 'next-interview':
      return 'there will be another interview'
    case 'rejected':
      return 'no'
    case 'offer':
      return 'they make an offer'
    case 'courtesy':
      return 'thanks, nothing more'
    default:
      return assertNever(outcome)
  }
}

import { assertNever } from '../../errors/assert-never.ts'
import type { AnswerOutcome } from '../../model/answer.ts'
import type { PlainDate } from '../../model/scalars.ts'
import type { DateFormats } from '../../text/date-formats.ts'
import { formatDay } from '../../text/format-day.ts'

/** Describes an answer for the card's history: "Jane Okafor answered: no decision yet". */
export function describeAnswer(
  outcome: AnswerOutcome,
  name: string | null,
  { today, formats }: { readonly today: PlainDate; readonly formats?: DateFormats | undefined },
): string {
  return `${name ?? 'They'} answered: ${describeContent(outcome, today, formats)}`
}

function describeContent(outcome: AnswerOutcome, today: PlainDate, formats?: DateFormats): string {
  switch (outcome.kind) {
    case 'no-decision':
      return 'no decision yet'
    case 'new-date':
      return `they’ll get back by ${formatDay(outcome.date, today, formats)}`
    case 'call-on':
      return `you can follow up on ${formatDay(outcome.date, today, formats)}`
    case 'next-interview':
      return 'another interview, no date yet'
    case 'out-of-office':
      return `out of the office until ${formatDay(outcome.date, today, formats)}`
    case 'rejected':
      return 'no'
    case 'offer':
      return 'an offer'
    case 'courtesy':
      return 'just a thank-you'
    default:
      return assertNever(outcome)
  }
}

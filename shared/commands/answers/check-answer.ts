import { AppError } from '../../errors/app-error.ts'
import type { Answer, AnswerOutcome } from '../../model/answer.ts'
import type { Card } from '../../model/card.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { formatDay } from '../../text/format-day.ts'
import { toPlainDate } from '../../time/day.ts'
import { getInterviewEnd } from '../../time/instant.ts'
import { checkDay } from '../core/check-dates.ts'
import type { CommandContext } from '../core/command.ts'
import { invalidInput } from '../core/field-errors.ts'

/** Returns the answer with this id. Throws `not-found` if the card has none. */
export function requireAnswer(card: Card, answerId: Id): Answer {
  const answer = card.answers.find(({ id }) => id === answerId)
  if (!answer)
    throw new AppError(
      'not-found',
      'That answer is no longer on the card. Open the card again to see what’s there.',
    )
  return answer
}

/** Returns true if an answer moves its card: a rejection closes the card, an offer moves it to Offer. */
export function movesCard(outcome: AnswerOutcome): boolean {
  return outcome.kind === 'rejected' || outcome.kind === 'offer'
}

/**
 * Checks the dates of an answer. It cannot have come before the end of the latest conversation that was over
 * by `endedBy`, and the day it names cannot be earlier than the answer. Throws `invalid-input` on `at` or
 * `date`.
 */
export function checkAnswer(
  card: Card,
  {
    outcome,
    at,
    endedBy,
  }: { readonly outcome: AnswerOutcome; readonly at: EpochMs; readonly endedBy: EpochMs },
  context: CommandContext,
): void {
  const ends = card.interviews
    .filter((interview) => interview.status === 'planned' && getInterviewEnd(interview) <= endedBy)
    .map(getInterviewEnd)
  // Math.max of an empty list is -Infinity, so without a conversation every time is allowed.
  const lastEnd = Math.max(...ends)
  if (at < lastEnd) {
    const day = formatDay(
      toPlainDate(lastEnd, context.zone),
      toPlainDate(context.now, context.zone),
      context.formats,
    )
    throw invalidInput('at', `That’s before the conversation of ${day} ended. Enter when they answered.`)
  }
  if (!('date' in outcome)) return
  checkDay(outcome.date, 'date', context)
  if (outcome.date < toPlainDate(at, context.zone))
    throw invalidInput('date', 'That date is before their answer. Check the date they named.')
}

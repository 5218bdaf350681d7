import { AppError } from '../../errors/app-error.ts'
import type { Answer, AnswerWord } from '../../model/answer.ts'
import type { Card } from '../../model/card.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { sayDay } from '../../text/format-day.ts'
import { dayOf } from '../../time/day.ts'
import { endOf } from '../../time/instant.ts'
import { checkDay } from '../core/check-dates.ts'
import type { CommandContext } from '../core/command.ts'
import { misfit } from '../core/reject.ts'

/** Returns the answer with this id. Throws `not-found`. */
export function answerOf(card: Card, answerId: Id): Answer {
  const answer = card.answers.find(({ id }) => id === answerId)
  if (!answer)
    throw new AppError(
      'not-found',
      'That answer is no longer on the card. Open the card again to see what is.',
    )
  return answer
}

/** Returns whether an answer moves its card: a no closes it, and an offer brings it to Offer. */
export function movesCard(word: AnswerWord): boolean {
  return word.kind === 'rejected' || word.kind === 'offer'
}

/**
 * Refuses an answer dated before the conversation it follows, which is the last one that had ended at `asOf`,
 * and an answer that names a day before its own. Throws `invalid-input` on `at` or `date`.
 */
export function checkAnswer(
  card: Card,
  { word, at, asOf }: { readonly word: AnswerWord; readonly at: EpochMs; readonly asOf: EpochMs },
  context: CommandContext,
): void {
  const ends = card.interviews
    .filter((interview) => interview.status === 'planned' && endOf(interview) <= asOf)
    .map(endOf)
  const lastEnd = Math.max(...ends)
  if (at < lastEnd) {
    const day = sayDay(dayOf(lastEnd, context.zone), dayOf(context.now, context.zone))
    throw misfit('at', `That is before the conversation of ${day} ended. Say when they answered.`)
  }
  if (!('date' in word)) return
  checkDay(word.date, 'date', context)
  if (word.date < dayOf(at, context.zone))
    throw misfit('date', 'That date is before their answer. Check the day they named.')
}

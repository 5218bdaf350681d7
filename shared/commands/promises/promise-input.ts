import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { PromiseWord } from '../../model/promise.ts'
import { type Id, type PlainDate, plainDateSchema } from '../../model/scalars.ts'
import { sayDay } from '../../text/format-day.ts'
import { dayOf } from '../../time/day.ts'
import { endOf } from '../../time/instant.ts'
import { checkDay } from '../core/check-dates.ts'
import type { CommandContext } from '../core/command.ts'
import { misfit } from '../core/reject.ts'

/** What they may say of when, as it is sent. */
export const promiseWordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('decide-by'), date: plainDateSchema }),
  z.strictObject({ kind: z.literal('call-on'), date: plainDateSchema }),
  z.strictObject({ kind: z.literal('no-date') }),
])

/** A promise is about the time after the conversation. Throws `invalid-input`, on `field`. */
export function checkPromise(
  word: PromiseWord,
  { interview, field }: { readonly interview: Interview; readonly field: string },
  context: CommandContext,
): void {
  if (word.kind === 'no-date') return
  checkDay(word.date, field, context)
  if (isBefore(word.date, interview, context))
    throw misfit(field, 'That date is before the conversation. Check the day they named.')
}

/** The user's own promise too; one made in no conversation can be for any day. Throws `invalid-input`, on `field`. */
export function checkOwnDate(
  date: PlainDate | null,
  { interview, field }: { readonly interview: Interview | null; readonly field: string },
  context: CommandContext,
): void {
  if (date === null) return
  checkDay(date, field, context)
  if (interview && isBefore(date, interview, context))
    throw misfit(field, 'That date is before the conversation. Check the day you named.')
}

/** Whether a day was over when a conversation ended, or will be. */
export function isBefore(date: PlainDate, interview: Interview, { zone }: CommandContext): boolean {
  return date < dayOf(endOf(interview), zone)
}

/** What they said of when: "they decide by Friday, 6 March". */
export function sayPromise(word: PromiseWord | null, today: PlainDate): string {
  if (word === null || word.kind === 'no-date') return 'no date was named'
  return word.kind === 'decide-by'
    ? `they decide by ${sayDay(word.date, today)}`
    : `you may call on ${sayDay(word.date, today)}`
}

/** Forgets what either side promised in a conversation that was none. */
export function withoutPromisesOf(card: Card, interviewId: Id): Card {
  return {
    ...card,
    theirPromises: card.theirPromises.filter((one) => one.interviewId !== interviewId),
    ownPromises: card.ownPromises.filter((one) => one.interviewId !== interviewId),
  }
}

import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { PromiseTerms } from '../../model/promise.ts'
import { type Id, type PlainDate, plainDateSchema } from '../../model/scalars.ts'
import { formatDay } from '../../text/format-day.ts'
import { toPlainDate } from '../../time/day.ts'
import { getInterviewEnd } from '../../time/instant.ts'
import { checkDay } from '../core/check-dates.ts'
import type { CommandContext } from '../core/command.ts'
import { invalidInput } from '../core/field-errors.ts'

/** Validates the terms of an employer's promise in a command. */
export const promiseTermsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('decide-by'), date: plainDateSchema }),
  z.strictObject({ kind: z.literal('call-on'), date: plainDateSchema }),
  z.strictObject({ kind: z.literal('no-date'), theyCall: z.boolean().optional() }),
])

/**
 * Throws `invalid-input` if an employer's promise names a day before the conversation in which it was made.
 */
export function checkPromise(
  terms: PromiseTerms,
  { interview, field }: { readonly interview: Interview; readonly field: string },
  context: CommandContext,
): void {
  if (terms.kind === 'no-date') return
  checkDay(terms.date, field, context)
  if (isBeforeInterviewEnd(terms.date, interview, context))
    throw invalidInput(field, 'That date is before the conversation. Check the date they named.')
}

/**
 * Throws `invalid-input` if the user promised something for a day before the conversation in which it was
 * promised. `date` is null if no day was named. `interview` is null if the promise was made outside any
 * conversation; it can then be for any day.
 */
export function checkOwnPromiseDate(
  date: PlainDate | null,
  { interview, field }: { readonly interview: Interview | null; readonly field: string },
  context: CommandContext,
): void {
  if (date === null) return
  checkDay(date, field, context)
  if (interview && isBeforeInterviewEnd(date, interview, context))
    throw invalidInput(field, 'That date is before the conversation. Check the date you promised.')
}

/** Returns true if a day is earlier than the day on which an interview ends, in the user's zone. */
export function isBeforeInterviewEnd(
  date: PlainDate,
  interview: Interview,
  { zone }: CommandContext,
): boolean {
  return date < toPlainDate(getInterviewEnd(interview), zone)
}

/**
 * Describes the terms of an employer's promise: "they decide by Friday, 6 March". Null means that they
 * promised nothing.
 */
export function describePromise(
  terms: PromiseTerms | null,
  { now, zone, formats }: Pick<CommandContext, 'now' | 'zone' | 'formats'>,
): string {
  if (terms === null) return 'no date'
  if (terms.kind === 'no-date') return terms.theyCall ? 'they’ll get in touch' : 'no date'
  const day = formatDay(terms.date, toPlainDate(now, zone), formats)
  return terms.kind === 'decide-by' ? `they’ll get back by ${day}` : `you can follow up on ${day}`
}

/** Removes what either side promised in an interview that did not take place. */
export function removeInterviewPromises(card: Card, interviewId: Id): Card {
  return {
    ...card,
    theirPromises: card.theirPromises.filter((promise) => promise.interviewId !== interviewId),
    ownPromises: card.ownPromises.filter((promise) => promise.interviewId !== interviewId),
  }
}

import type { Arrangements } from '#shared/commands/answers/arrangements'
import type { Id, ZoneName } from '#shared/model/scalars'
import { toInstant } from '#shared/time/day'
import { toIso } from '#shared/time/instant'
import type { Refusal } from '../entry/use-entry.ts'
import type { AnswerEntry, AnswerField, AnswerKind } from './answer-entry.ts'

type ParseResult =
  | { readonly ok: true; readonly arrangements: Arrangements }
  | { readonly ok: false; readonly refusal: Refusal<AnswerField> }

/** Returns true if a new answer of this kind may come with a day, which can also stay open. */
export function mayNameDay(kind: AnswerKind | null): kind is 'next-interview' | 'offer' {
  return kind === 'next-interview' || kind === 'offer'
}

/**
 * Parses what was arranged together with a new answer: the interview, in the zone of the card, or the last day to answer
 * their offer. Returns which of day and time is missing if only one is given.
 */
export function parseArrangements(
  { kind, date, startsAt }: AnswerEntry,
  { zone, interviewId }: { readonly zone: ZoneName; readonly interviewId: Id },
): ParseResult {
  if (kind === 'offer' && date !== null) return { ok: true, arrangements: { answerBy: date } }
  if (kind !== 'next-interview' || (date === null && startsAt === null)) return { ok: true, arrangements: {} }
  if (date === null) return refuse('date', 'Choose the day, or clear the time.')
  if (startsAt === null) return refuse('startsAt', 'Enter the time, or clear the day.')
  const start = toIso(toInstant({ date, time: startsAt, zone }))
  const localStart = `${date}T${startsAt}` as const
  return { ok: true, arrangements: { interview: { interviewId, kind: 'other', start, localStart } } }
}

function refuse(field: AnswerField, message: string): ParseResult {
  return { ok: false, refusal: { field, message } }
}

import type { Answer, AnswerOutcome } from '#shared/model/answer'
import type { Channel } from '#shared/model/person'
import type { Id, IsoInstant, PlainDate, WallTime, ZoneName } from '#shared/model/scalars'
import { toInstant, toPlainDate, toWallTime } from '#shared/time/day'
import { toEpoch, toIso } from '#shared/time/instant'
import type { Refusal } from '../entry/use-entry.ts'

export type AnswerKind = AnswerOutcome['kind']

/** The fields of an answer; its day and time are in the user's zone. */
export interface AnswerEntry {
  readonly kind: AnswerKind | null
  /** The day they named, for the kinds that name one. */
  readonly date: PlainDate | null
  readonly personId: Id | null
  readonly channel: Channel | null
  /** When it came; null in both means now. */
  readonly day: PlainDate | null
  readonly time: WallTime | null
  readonly note: string
}

export type AnswerField = 'kind' | 'date' | 'day' | 'time' | 'note'

/** The kinds of answer a person can choose, the likeliest first. */
export const answerNames: Readonly<Record<AnswerKind, string>> = {
  'no-decision': 'No decision yet',
  'new-date': 'They decide by …',
  'call-on': 'I may call on …',
  'next-interview': 'Another interview, no date yet',
  courtesy: 'Thanks, nothing more',
  offer: 'They make an offer',
  rejected: 'They said no',
}

export const blankAnswer: AnswerEntry = {
  kind: null,
  date: null,
  personId: null,
  channel: null,
  day: null,
  time: null,
  note: '',
}

export function toAnswerEntry(answer: Answer, zone: ZoneName): AnswerEntry {
  const { outcome, personId, channel, note } = answer
  const at = toEpoch(answer.at)
  return {
    kind: outcome.kind,
    date: 'date' in outcome ? outcome.date : null,
    personId,
    channel,
    day: toPlainDate(at, zone),
    time: toWallTime(at, zone),
    note,
  }
}

interface ParsedAnswer {
  readonly outcome: AnswerOutcome
  /** Null means now. */
  readonly at: IsoInstant | null
  readonly personId: Id | null
  readonly channel: Channel | null
  readonly note: string
}

type ParseResult =
  | { readonly ok: true; readonly answer: ParsedAnswer }
  | { readonly ok: false; readonly refusal: Refusal<AnswerField> }

/**
 * Parses the fields into an answer, or says which field is incomplete. `stored` is the answer being edited:
 * it keeps its exact instant while its minute is unchanged.
 */
export function parseAnswerEntry(
  entry: AnswerEntry,
  zone: ZoneName,
  stored: Answer | null = null,
): ParseResult {
  const { kind, date, day, time, personId, channel, note } = entry
  if (kind === null) return refused('kind', 'Choose what they said.')
  if ((kind === 'new-date' || kind === 'call-on') && date === null)
    return refused('date', 'Choose the day they named.')
  if (day === null && time !== null) return refused('day', 'Choose the day on which they answered.')
  if (time === null && day !== null) return refused('time', 'Give the time at which they answered.')
  return {
    ok: true,
    answer: {
      outcome: toOutcome(kind, date),
      at: resolveInstant({ day, time, zone }, stored),
      personId,
      channel,
      note,
    },
  }
}

function toOutcome(kind: AnswerKind, date: PlainDate | null): AnswerOutcome {
  if (kind !== 'new-date' && kind !== 'call-on') return { kind }
  if (date === null) throw new Error('A day is named by then')
  return { kind, date }
}

function resolveInstant(
  { day, time, zone }: { day: PlainDate | null; time: WallTime | null; zone: ZoneName },
  stored: Answer | null,
): IsoInstant | null {
  if (day === null || time === null) return null
  if (stored !== null) {
    const storedAt = toEpoch(stored.at)
    if (toPlainDate(storedAt, zone) === day && toWallTime(storedAt, zone) === time) return stored.at
  }
  return toIso(toInstant({ date: day, time, zone }))
}

/** Maps the field that the command refused to the one on the form; null when the form does not have it. */
export function toAnswerField(field: unknown): AnswerField | null {
  if (field === 'outcome') return 'kind'
  if (field === 'at') return 'day'
  return field === 'date' || field === 'note' ? field : null
}

function refused(field: AnswerField, message: string): ParseResult {
  return { ok: false, refusal: { field, message } }
}

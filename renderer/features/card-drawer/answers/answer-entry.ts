import type { Answer, AnswerWord } from '#shared/model/answer'
import type { Channel } from '#shared/model/person'
import type { Id, IsoInstant, PlainDate, WallTime, ZoneName } from '#shared/model/scalars'
import { dayOf, instantAt, wallTimeOf } from '#shared/time/day'
import { toEpoch, toIso } from '#shared/time/instant'
import type { Refusal } from '../entry/use-entry.ts'

export type AnswerKind = AnswerWord['kind']

/** An answer as it stands in its fields, its moment on the user's wall. */
export interface AnswerEntry {
  readonly kind: AnswerKind | null
  /** The day they named, for the kinds that name one. */
  readonly date: PlainDate | null
  readonly personId: Id | null
  readonly channel: Channel | null
  /** When it came; both empty is now. */
  readonly day: PlainDate | null
  readonly time: WallTime | null
  readonly note: string
}

export type AnswerField = 'kind' | 'date' | 'day' | 'time' | 'note'

/** What a person chooses between, in the order in which it is likely. */
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

export function answerEntry(answer: Answer, zone: ZoneName): AnswerEntry {
  const { word, personId, channel, note } = answer
  const at = toEpoch(answer.at)
  return {
    kind: word.kind,
    date: 'date' in word ? word.date : null,
    personId,
    channel,
    day: dayOf(at, zone),
    time: wallTimeOf(at, zone),
    note,
  }
}

interface AnswerRead {
  readonly word: AnswerWord
  /** Null is now. */
  readonly at: IsoInstant | null
  readonly personId: Id | null
  readonly channel: Channel | null
  readonly note: string
}

type Made =
  | { readonly ok: true; readonly answer: AnswerRead }
  | { readonly ok: false; readonly refusal: Refusal<AnswerField> }

/** Reads the fields; `known` keeps the exact moment of an answer whose minute was not changed. */
export function readAnswer(entry: AnswerEntry, zone: ZoneName, known: Answer | null = null): Made {
  const { kind, date, day, time, personId, channel, note } = entry
  if (kind === null) return refused('kind', 'Choose what they said.')
  if ((kind === 'new-date' || kind === 'call-on') && date === null)
    return refused('date', 'Choose the day they named.')
  if (day === null && time !== null) return refused('day', 'Choose the day on which they answered.')
  if (time === null && day !== null) return refused('time', 'Give the time at which they answered.')
  return {
    ok: true,
    answer: { word: wordOf(kind, date), at: momentOf({ day, time, zone }, known), personId, channel, note },
  }
}

function wordOf(kind: AnswerKind, date: PlainDate | null): AnswerWord {
  if (kind !== 'new-date' && kind !== 'call-on') return { kind }
  if (date === null) throw new Error('A day is named by then')
  return { kind, date }
}

function momentOf(
  { day, time, zone }: { day: PlainDate | null; time: WallTime | null; zone: ZoneName },
  known: Answer | null,
): IsoInstant | null {
  if (day === null || time === null) return null
  if (known !== null) {
    const was = toEpoch(known.at)
    if (dayOf(was, zone) === day && wallTimeOf(was, zone) === time) return known.at
  }
  return toIso(instantAt({ date: day, time, zone }))
}

/** Where a refusal of the command belongs. */
export function answerField(field: unknown): AnswerField | null {
  if (field === 'word') return 'kind'
  if (field === 'at') return 'day'
  return field === 'date' || field === 'note' ? field : null
}

function refused(field: AnswerField, why: string): Made {
  return { ok: false, refusal: { field, why } }
}

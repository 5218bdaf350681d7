import type { Answer, AnswerOutcome } from '#shared/model/answer'
import type { Channel, Person } from '#shared/model/person'
import type { Id, IsoInstant, PlainDate, WallTime, ZoneName } from '#shared/model/scalars'
import { chooseCallChannel } from '#shared/rules/facts/choose-channel'
import { toInstant, toPlainDate, toWallTime } from '#shared/time/day'
import { toEpoch, toIso } from '#shared/time/instant'
import type { Refusal } from '../entry/use-entry.ts'

/** The kind of thing an employer can say, such as naming a date or making an offer. */
export type AnswerKind = AnswerOutcome['kind']

/** What the answer form holds while the user edits it. Days and times are in the user's zone. */
export interface AnswerEntry {
  /** Null until the user chooses one. */
  readonly kind: AnswerKind | null
  /**
   * The day the employer named: of a new answer also that of the interview, or the last one to answer the offer. Null if
   * none is entered, or if this kind of answer names no day.
   */
  readonly date: PlainDate | null
  /** When the interview starts that came with a new answer, in the card's zone; null if its time is open. */
  readonly startsAt: WallTime | null
  /** The person who answered; null if not noted. */
  readonly personId: Id | null
  /** The channel by which the answer came; null if not noted. */
  readonly channel: Channel | null
  /** The number to call, where a new answer gave leave to call and it is not on the card. */
  readonly phone: string
  /** The day on which the answer came; null, together with a null `time`, if it came just now. */
  readonly day: PlainDate | null
  readonly time: WallTime | null
  readonly note: string
}

/** The fields of the form at which an error can be shown. */
export type AnswerField = 'kind' | 'date' | 'startsAt' | 'phone' | 'day' | 'time' | 'note'

/** The name of each kind of answer as users read it, the likeliest kind first. */
export const answerNames: Readonly<Record<AnswerKind, string>> = {
  'no-decision': 'No decision yet',
  'new-date': 'They’ll get back by …',
  'call-on': 'I can follow up on …',
  'next-interview': 'Another interview',
  courtesy: 'Thanks, got it',
  'out-of-office': 'Out of the office until …',
  offer: 'They made an offer',
  rejected: 'They said no',
}

/** The form of a new answer, with nothing entered. */
export const blankAnswer: AnswerEntry = {
  kind: null,
  date: null,
  startsAt: null,
  personId: null,
  channel: null,
  phone: '',
  day: null,
  time: null,
  note: '',
}

/** Fills in the form from a stored answer. */
export function toAnswerEntry(answer: Answer, zone: ZoneName): AnswerEntry {
  const { outcome, personId, channel, note } = answer
  const at = toEpoch(answer.at)
  return {
    kind: outcome.kind,
    date: 'date' in outcome ? outcome.date : null,
    startsAt: null,
    personId,
    channel,
    phone: '',
    day: toPlainDate(at, zone),
    time: toWallTime(at, zone),
    note,
  }
}

interface ParsedAnswer {
  readonly outcome: AnswerOutcome
  /** Null if the answer came just now; the command then uses the current instant. */
  readonly at: IsoInstant | null
  readonly personId: Id | null
  readonly channel: Channel | null
  readonly note: string
}

type ParseResult =
  | { readonly ok: true; readonly answer: ParsedAnswer }
  | { readonly ok: false; readonly refusal: Refusal<AnswerField> }

/**
 * Parses the form into an answer, or returns which field is incomplete. `stored` is the answer being edited,
 * null if the answer is new. A stored answer keeps its exact instant if its day and minute are unchanged.
 */
export function parseAnswerEntry(
  entry: AnswerEntry,
  zone: ZoneName,
  stored: Answer | null = null,
): ParseResult {
  const { kind, date, day, time, personId, channel, note } = entry
  if (kind === null) return refused('kind', 'Choose what they said.')
  if (namesDay(kind) && date === null) return refused('date', 'Choose the date they named.')
  if (day === null && time !== null) return refused('day', 'Choose the day they answered.')
  if (time === null && day !== null) return refused('time', 'Enter the time they answered.')
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

/**
 * Returns an answer as the user saw it, for the command that changes it. `seen` is the form that was stored last: it
 * can be newer than the answer, until the change that this page has made comes back.
 */
export function toSeenAnswer(answer: Answer, seen: AnswerEntry, zone: ZoneName): ParsedAnswer {
  const parsed = parseAnswerEntry(seen, zone, answer)
  if (!parsed.ok) return answer
  return { ...parsed.answer, at: parsed.answer.at ?? answer.at }
}

/**
 * Finds whose number is missing, if they gave leave to call. Returns null if the number is known, if they are not
 * to be called, or if the user did not say who answered.
 */
export function findPersonWithoutNumber(
  { kind, personId }: AnswerEntry,
  people: readonly Person[],
): Person | null {
  const person = kind === 'call-on' ? people.find(({ id }) => id === personId) : undefined
  return person && chooseCallChannel(person) === 'phone' && person.phone.trim() === '' ? person : null
}

/** Returns true if an answer of this kind comes with a day. */
export function namesDay(kind: AnswerKind | null): kind is 'new-date' | 'call-on' | 'out-of-office' {
  return kind === 'new-date' || kind === 'call-on' || kind === 'out-of-office'
}

function toOutcome(kind: AnswerKind, date: PlainDate | null): AnswerOutcome {
  if (!namesDay(kind)) return { kind }
  // `parseAnswerEntry` has refused a missing day before; this check is for the compiler.
  if (date === null) throw new Error('A day is named by then')
  return { kind, date }
}

/** Returns the instant at which the answer came; null if it came just now. */
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

/** Maps the command field that was refused to the field of the form; null if the form has no such field. */
export function toAnswerField(field: unknown): AnswerField | null {
  if (field === 'outcome') return 'kind'
  if (field === 'at') return 'day'
  // The time of an interview is refused together with its day.
  if (field === 'start' || field === 'answerBy') return 'date'
  return field === 'date' || field === 'phone' || field === 'note' ? field : null
}

function refused(field: AnswerField, message: string): ParseResult {
  return { ok: false, refusal: { field, message } }
}

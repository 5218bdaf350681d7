import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { EpochMs, Id, PlainDate, WallTime, ZoneName } from '#shared/model/scalars'
import { toInstant, toPlainDate, toWallTime } from '#shared/time/day'
import { HOUR, MINUTE } from '#shared/time/durations'
import { getInterviewEnd, toEpoch, toIso } from '#shared/time/instant'

/** An interview that ended less than this many milliseconds ago ended "just now". */
const JUST_NOW_MS = 10 * MINUTE

/** What the slip holds while the user edits it. Days and times are in the user's zone. */
export interface SlipEntry {
  /** When the interview ended: as recorded, an hour before that, or at the picked `date` and `time`. */
  readonly when: 'recorded' | 'hour-ago' | 'picked'
  /** The picked day; null if the field is empty. */
  readonly date: PlainDate | null
  /** The picked time; null if the field is empty. */
  readonly time: WallTime | null
  /** The people on the card who were there. */
  readonly present: readonly Id[]
  /** People who were there and are not on the card yet. */
  readonly added: readonly { readonly id: Id; readonly name: string }[]
  /** A name that the user has typed and not added yet; it is saved as well. */
  readonly name: string
  readonly promise: 'no-date' | 'decide-by' | 'call-on'
  /** The day the employer named; null if none is entered. */
  readonly promiseDate: PlainDate | null
  /** One topic per line. */
  readonly topics: string
  /** One promise per line. */
  readonly ownPromises: string
}

/** The interview the slip is about, and its card. */
export interface SlipSubject {
  readonly card: Card
  /** The public holidays of the card's country. */
  readonly holidays: readonly PlainDate[]
  readonly interview: Interview
  readonly zone: ZoneName
  /** True if the user opened the slip from the card; false if it opened because the card moved to Waiting. */
  readonly isLater: boolean
}

/** The fields of the slip at which an error can be shown. */
export type SlipField = 'when' | 'people' | 'promise' | 'topics' | 'ownPromises'
/** The command that saves the slip. */
export type DebriefCommand = Extract<CommandInput, { type: 'debrief-interview' }>
type SlipResult =
  | { readonly ok: true; readonly command: DebriefCommand }
  | { readonly ok: false; readonly field: SlipField; readonly message: string }

/**
 * Fills in the slip from what the card already knows about the interview, so that saving the slip loses
 * nothing.
 */
export function createSlipEntry({ card, interview, zone }: SlipSubject): SlipEntry {
  const end = getInterviewEnd(interview)
  const cardPersonIds = new Set(card.people.map((person) => person.id))
  const terms = card.theirPromises.findLast(({ interviewId }) => interviewId === interview.id)?.terms
  return {
    when: 'recorded',
    date: toPlainDate(end, zone),
    time: toWallTime(end, zone),
    present: interview.personIds.filter((id) => cardPersonIds.has(id)),
    added: [],
    name: '',
    promise: terms?.kind ?? 'no-date',
    promiseDate: terms === undefined || terms.kind === 'no-date' ? null : terms.date,
    topics: interview.topics.join('\n'),
    ownPromises: '',
  }
}

/**
 * Returns true if the interview ended just before the card was moved to Waiting. Both instants come from the
 * clock of the main process, which may differ from the clock of the page.
 */
export function hasJustEnded({
  card,
  interview,
  isLater,
}: Pick<SlipSubject, 'card' | 'interview' | 'isLater'>): boolean {
  return !isLater && toEpoch(card.stageSince) - getInterviewEnd(interview) < JUST_NOW_MS
}

/** Turns the slip into the command that saves it, or returns which field is incomplete and why. */
export function toDebriefCommand(entry: SlipEntry, subject: SlipSubject, newId: () => Id): SlipResult {
  const endedAt = resolveEnd(entry, subject)
  if (endedAt === null)
    return { ok: false, field: 'when', message: 'Give the day and the time at which it ended.' }
  const { promise, promiseDate } = entry
  if (promise !== 'no-date' && promiseDate === null)
    return { ok: false, field: 'promise', message: 'Pick the day they named.' }
  const { card, interview } = subject
  const typedPeople = entry.name.trim() === '' ? [] : [{ id: newId(), name: entry.name }]
  const present = card.people.filter((person) => entry.present.includes(person.id))
  return {
    ok: true,
    command: {
      type: 'debrief-interview',
      cardId: card.id,
      interviewId: interview.id,
      kind: interview.kind,
      endedAt: toIso(endedAt),
      people: [...present.map(({ id, name }) => ({ id, name })), ...entry.added, ...typedPeople],
      promise:
        promise === 'no-date' || promiseDate === null
          ? { kind: 'no-date' }
          : { kind: promise, date: promiseDate },
      topics: splitLines(entry.topics),
      challenge: interview.challenge,
      strengths: interview.strengths,
      learned: interview.learned,
      ownPromises: splitLines(entry.ownPromises).map((text) => ({ text, date: null })),
    },
  }
}

/** Lists the user's own promises that are already noted for this interview. */
export function listOwnPromises({
  card,
  interview,
}: Pick<SlipSubject, 'card' | 'interview'>): readonly string[] {
  return card.ownPromises.filter(({ interviewId }) => interviewId === interview.id).map(({ text }) => text)
}

/** Returns when the interview ended; null if a day or time to pick is missing. */
function resolveEnd({ when, date, time }: SlipEntry, { interview, zone }: SlipSubject): EpochMs | null {
  if (when === 'recorded') return getInterviewEnd(interview)
  if (when === 'hour-ago') return getInterviewEnd(interview) - HOUR
  return date === null || time === null ? null : toInstant({ date, time, zone })
}

function splitLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

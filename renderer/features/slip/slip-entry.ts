import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { EpochMs, Id, PlainDate, WallTime, ZoneName } from '#shared/model/scalars'
import { toInstant, toPlainDate, toWallTime } from '#shared/time/day'
import { HOUR, MINUTE } from '#shared/time/durations'
import { getInterviewEnd, toEpoch, toIso } from '#shared/time/instant'

/** An interview that ended less than this ago ended "just now". */
const JUST_NOW = 10 * MINUTE

/** The fields of the slip. */
export interface SlipEntry {
  readonly when: 'recorded' | 'hour-ago' | 'picked'
  readonly date: PlainDate | null
  readonly time: WallTime | null
  readonly present: readonly Id[]
  /** People who are not on the card yet. */
  readonly added: readonly { readonly id: Id; readonly name: string }[]
  /** A name that is typed but not added yet; it is saved as well. */
  readonly name: string
  readonly promise: 'no-date' | 'decide-by' | 'call-on'
  readonly promiseDate: PlainDate | null
  /** One topic per line. */
  readonly topics: string
  /** One promise per line. */
  readonly ownPromises: string
}

/** The interview the slip is about, and its card. */
export interface SlipSubject {
  readonly card: Card
  /** Public holidays of the card's country. */
  readonly holidays: readonly PlainDate[]
  readonly interview: Interview
  readonly zone: ZoneName
  /** True when the user opened it from the card; otherwise it opens when the card moves to Waiting. */
  readonly isLater: boolean
}

export type SlipField = 'when' | 'people' | 'promise' | 'topics' | 'ownPromises'
export type DebriefCommand = Extract<CommandInput, { type: 'debrief-interview' }>
type SlipResult =
  | { readonly ok: true; readonly command: DebriefCommand }
  | { readonly ok: false; readonly field: SlipField; readonly message: string }

/**
 * Creates the initial fields from what the card already knows of the interview, so that saving loses nothing.
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

/** Returns true if the interview ended just before the card was moved, by the clock of the main process. */
export function hasJustEnded({
  card,
  interview,
  isLater,
}: Pick<SlipSubject, 'card' | 'interview' | 'isLater'>): boolean {
  return !isLater && toEpoch(card.stageSince) - getInterviewEnd(interview) < JUST_NOW
}

/** Converts the fields into a command, or says which field is incomplete and why. */
export function toDebriefCommand(entry: SlipEntry, subject: SlipSubject, newId: () => Id): SlipResult {
  const endedAt = resolveEnd(entry, subject)
  if (endedAt === null)
    return { ok: false, field: 'when', message: 'Give the day and the time at which it ended.' }
  const { promise, promiseDate } = entry
  if (promise !== 'no-date' && promiseDate === null)
    return { ok: false, field: 'promise', message: 'Pick the day they named.' }
  const { card, interview } = subject
  const typed = entry.name.trim() === '' ? [] : [{ id: newId(), name: entry.name }]
  const present = card.people.filter((person) => entry.present.includes(person.id))
  return {
    ok: true,
    command: {
      type: 'debrief-interview',
      cardId: card.id,
      interviewId: interview.id,
      kind: interview.kind,
      endedAt: toIso(endedAt),
      people: [...present.map(({ id, name }) => ({ id, name })), ...entry.added, ...typed],
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

/** Lists the user's own promises already noted for this interview. */
export function listOwnPromises({
  card,
  interview,
}: Pick<SlipSubject, 'card' | 'interview'>): readonly string[] {
  return card.ownPromises.filter(({ interviewId }) => interviewId === interview.id).map(({ text }) => text)
}

function resolveEnd({ when, date, time }: SlipEntry, { interview, zone }: SlipSubject): EpochMs | null {
  if (when === 'recorded') return getInterviewEnd(interview)
  if (when === 'hour-ago') return getInterviewEnd(interview) - HOUR
  return date === null || time === null ? null : toInstant({ date, time, zone })
}

function splitLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

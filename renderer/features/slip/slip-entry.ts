import { findUntouchedRecord } from '#shared/commands/interviews/take-back-record'
import { findPersonToCall } from '#shared/commands/people/set-phone'
import type { Card } from '#shared/model/card'
import type { Interview, InterviewKind } from '#shared/model/interview'
import type { PromiseTerms } from '#shared/model/promise'
import type { EpochMs, Id, PlainDate, WallTime, ZoneName } from '#shared/model/scalars'
import { chooseCallChannel } from '#shared/rules/facts/choose-channel'
import { toPlainDate, toWallTime } from '#shared/time/day'
import { HOUR, MINUTE } from '#shared/time/durations'
import { getInterviewEnd } from '#shared/time/instant'
import { findRecordTime } from './slip-conversation.ts'

/** An interview that ended less than this many milliseconds ago ended "just now". */
const JUST_NOW_MS = 10 * MINUTE

/** The key of the remark of somebody whose name is not known. */
export const UNNAMED = ''

/** What the slip holds while the user edits it. Days and times are in the user's zone. */
export interface SlipEntry {
  /** The kind of conversation; `none` takes back the record of one that has not taken place yet. */
  readonly kind: InterviewKind | 'none'
  /** When the interview ended: as recorded, an hour before that, or at the picked `date` and `time`. */
  readonly when: 'recorded' | 'hour-ago' | 'picked'
  /** The picked day; null if the field is empty. */
  readonly date: PlainDate | null
  /** The picked time; null if the field is empty. */
  readonly time: WallTime | null
  /** The people on the card who were there. */
  readonly present: readonly Id[]
  /** People who were there and are not on the card yet; one without a name is not saved. */
  readonly added: readonly { readonly id: Id; readonly name: string }[]
  /** What each person said, by their id, as it follows “what you said about”. */
  readonly remarks: Readonly<Record<string, string>>
  /** The user's own thought on each of them, by the same ids. */
  readonly thoughts: Readonly<Record<string, string>>
  /** What the user would bring, as it follows “I'd bring”. */
  readonly bring: string
  readonly promise: 'no-date' | 'they-call' | 'decide-by' | 'call-on'
  /** The day the employer named; null if none is entered. */
  readonly promiseDate: PlainDate | null
  /** True if the day was picked in its field and not by a chip. */
  readonly isDatePicked: boolean
  /** The number to call, where they gave leave to call and it is not on the card. */
  readonly phone: string
  readonly ownPromises: readonly OwnPromiseEntry[]
}

/** A promise of the user's in the slip. */
export interface OwnPromiseEntry {
  /** As it follows “I'll”; empty if nothing was promised. */
  readonly text: string
  /** To whom; null for the first person who was there. */
  readonly personId: Id | null
  /** Null if no day was named, or none is entered yet. */
  readonly date: PlainDate | null
  /** True if the day is picked in its field and not by a chip. */
  readonly isDatePicked: boolean
}

export const blankOwnPromise: OwnPromiseEntry = { text: '', personId: null, date: null, isDatePicked: false }

/** The interview the slip is about, and its card. */
export interface SlipSubject {
  readonly card: Card
  /** When the card was read, on the clock of the main process, which may differ from the clock of the page. */
  readonly now: EpochMs
  /** The public holidays of the card's country. */
  readonly holidays: readonly PlainDate[]
  readonly interview: Interview
  readonly zone: ZoneName
  /** True if the user opened the slip from the card; false if it opened because the card moved to Waiting. */
  readonly isLater: boolean
}

/** The fields of the slip at which an error can be shown. */
export type SlipField = 'kind' | 'when' | 'people' | 'remarks' | 'bring' | 'promise' | 'phone' | 'ownPromises'

/**
 * Fills in the slip from what the card already knows about the interview, so that saving the slip loses
 * nothing.
 */
export function createSlipEntry({ card, interview, zone }: SlipSubject): SlipEntry {
  const end = getInterviewEnd(interview)
  const terms = card.theirPromises.findLast(({ interviewId }) => interviewId === interview.id)?.terms
  return {
    kind: interview.kind,
    when: 'recorded',
    date: toPlainDate(end, zone),
    time: toWallTime(end, zone),
    present: findPresent(card, interview),
    added: [],
    remarks: Object.fromEntries(
      (interview.remarks ?? []).map(({ personId, text }) => [personId ?? UNNAMED, text]),
    ),
    thoughts: Object.fromEntries(
      (interview.remarks ?? []).map(({ personId, thought = '' }) => [personId ?? UNNAMED, thought]),
    ),
    bring: '',
    promise: terms?.kind === 'no-date' && terms.theyCall ? 'they-call' : (terms?.kind ?? 'no-date'),
    promiseDate: terms === undefined || terms.kind === 'no-date' ? null : terms.date,
    isDatePicked: false,
    phone: '',
    ownPromises: [blankOwnPromise],
  }
}

/** Lists who is ticked at first: who was named, or the only person of the card if nobody was asked before. */
function findPresent({ people }: Card, { personIds, debriefedAt }: Interview): readonly Id[] {
  const present = personIds.filter((id) => people.some((person) => person.id === id))
  const [only] = people
  return present.length === 0 && people.length === 1 && only && debriefedAt === null ? [only.id] : present
}

/**
 * Fits a slip that was filled in earlier to its subject: people who have been removed since are left out, and "an
 * hour ago" becomes the time that it meant if the slip no longer offers that choice.
 */
export function adaptSlipEntry(kept: SlipEntry, subject: SlipSubject): SlipEntry {
  const { card, interview, zone } = subject
  // A slip that an earlier version kept may lack what was asked for later.
  const entry = { ...createSlipEntry(subject), ...kept }
  const present = entry.present.filter((id) => card.people.some((person) => person.id === id))
  if (entry.when !== 'hour-ago' || hasJustEnded(subject)) return { ...entry, present }
  const end = getInterviewEnd(interview) - HOUR
  return { ...entry, present, when: 'picked', date: toPlainDate(end, zone), time: toWallTime(end, zone) }
}

/**
 * Returns true if the interview ended just before the card was moved to Waiting. Both instants come from the
 * clock of the main process.
 */
export function hasJustEnded({
  card,
  interview,
  isLater,
}: Pick<SlipSubject, 'card' | 'interview' | 'isLater'>): boolean {
  return !isLater && findRecordTime(card) - getInterviewEnd(interview) < JUST_NOW_MS
}

/** Returns true if the conversation was only recorded by a drop on Waiting, and can be taken back. */
export function canTakeBack({ card, interview }: Pick<SlipSubject, 'card' | 'interview'>): boolean {
  return findUntouchedRecord(card)?.id === interview.id
}

/** Lists who was there, in the order of the slip: people of the card, then those who are added and have a name. */
export function listPresent(
  { present, added }: Pick<SlipEntry, 'present' | 'added'>,
  { card }: Pick<SlipSubject, 'card'>,
): readonly { readonly id: Id; readonly name: string }[] {
  return [
    ...card.people.filter(({ id }) => present.includes(id)).map(({ id, name }) => ({ id, name })),
    ...added.flatMap(({ id, name }) => (name.trim() === '' ? [] : [{ id, name: name.trim() }])),
  ]
}

/**
 * Finds whose number is missing, if they gave leave to call. Returns the name of the person to call, empty if
 * nobody is named yet, or null if the number is known or they are not to be called.
 */
export function findMissingNumber(entry: SlipEntry, { card }: Pick<SlipSubject, 'card'>): string | null {
  if (entry.promise !== 'call-on') return null
  const [first] = listPresent(entry, { card })
  const person = findPersonToCall(card.people, first ? [first.id] : [])
  if (person === null) return first?.name ?? ''
  return chooseCallChannel(person) === 'phone' && person.phone.trim() === '' ? person.name : null
}

/** Returns what the employer promised, as it is stored; null if its day is missing. */
export function toPromiseTerms({ promise, promiseDate }: SlipEntry): PromiseTerms | null {
  if (promise === 'no-date') return { kind: 'no-date' }
  if (promise === 'they-call') return { kind: 'no-date', theyCall: true }
  return promiseDate === null ? null : { kind: promise, date: promiseDate }
}

/** Lists the user's own promises that are already noted for this interview. */
export function listOwnPromises({
  card,
  interview,
}: Pick<SlipSubject, 'card' | 'interview'>): readonly string[] {
  return card.ownPromises.filter(({ interviewId }) => interviewId === interview.id).map(({ text }) => text)
}

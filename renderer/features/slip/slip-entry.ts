import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { EpochMs, Id, PlainDate, WallTime, ZoneName } from '#shared/model/scalars'
import { dayOf, instantAt, wallTimeOf } from '#shared/time/day'
import { HOUR, MINUTE } from '#shared/time/durations'
import { endOf, toEpoch, toIso } from '#shared/time/instant'

/** How long after its end a conversation still ended "just now". */
const JUST_NOW = 10 * MINUTE

/** The slip as it stands in the form. */
export interface SlipEntry {
  readonly when: 'recorded' | 'hour-ago' | 'picked'
  readonly date: PlainDate | null
  readonly time: WallTime | null
  readonly present: readonly Id[]
  /** People who are not on the card yet. */
  readonly added: readonly { readonly id: Id; readonly name: string }[]
  /** A name that is typed and not added; it counts all the same. */
  readonly name: string
  readonly promise: 'no-date' | 'decide-by' | 'call-on'
  readonly promiseDate: PlainDate | null
  /** One each line. */
  readonly topics: string
  readonly ownPromises: string
}

/** What the slip is about. */
export interface SlipSubject {
  readonly card: Card
  /** Of the card's country. */
  readonly holidays: readonly PlainDate[]
  readonly interview: Interview
  readonly zone: ZoneName
  /** Asked for from the card, later on; else it opens by itself as the card comes to Waiting. */
  readonly isLater: boolean
}

export type SlipField = 'when' | 'people' | 'promise' | 'topics' | 'ownPromises'
export type Debrief = Extract<CommandInput, { type: 'debrief-interview' }>
export type Made =
  | { readonly ok: true; readonly command: Debrief }
  | { readonly ok: false; readonly field: SlipField; readonly why: string }

/** The slip before anything is typed: what the card knows of the conversation already, so that saving loses nothing. */
export function firstEntry({ card, interview, zone }: SlipSubject): SlipEntry {
  const end = endOf(interview)
  const known = new Set(card.people.map((person) => person.id))
  const word = card.theirPromises.findLast((one) => one.interviewId === interview.id)?.word
  return {
    when: 'recorded',
    date: dayOf(end, zone),
    time: wallTimeOf(end, zone),
    present: interview.personIds.filter((id) => known.has(id)),
    added: [],
    name: '',
    promise: word?.kind ?? 'no-date',
    promiseDate: word === undefined || word.kind === 'no-date' ? null : word.date,
    topics: interview.topics.join('\n'),
    ownPromises: '',
  }
}

/** Whether the conversation ended as the card was dropped, by main's clock; a page's may be another. */
export function endedJustNow({
  card,
  interview,
  isLater,
}: Pick<SlipSubject, 'card' | 'interview' | 'isLater'>): boolean {
  return !isLater && toEpoch(card.stageSince) - endOf(interview) < JUST_NOW
}

/** The command for what was entered, or the field that wants something and why. */
export function toCommand(entry: SlipEntry, subject: SlipSubject, newId: () => Id): Made {
  const endedAt = endIn(entry, subject)
  if (endedAt === null)
    return { ok: false, field: 'when', why: 'Give the day and the time at which it ended.' }
  const { promise: kind, promiseDate: date } = entry
  if (kind !== 'no-date' && date === null)
    return { ok: false, field: 'promise', why: 'Pick the day they named.' }
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
      promise: kind === 'no-date' || date === null ? { kind: 'no-date' } : { kind, date },
      topics: linesOf(entry.topics),
      challenge: interview.challenge,
      strengths: interview.strengths,
      learned: interview.learned,
      ownPromises: linesOf(entry.ownPromises).map((text) => ({ text, date: null })),
    },
  }
}

/** What the user said they would do, noted with this conversation already. */
export function ownPromisesOf({
  card,
  interview,
}: Pick<SlipSubject, 'card' | 'interview'>): readonly string[] {
  return card.ownPromises.filter((one) => one.interviewId === interview.id).map((one) => one.text)
}

function endIn({ when, date, time }: SlipEntry, { interview, zone }: SlipSubject): EpochMs | null {
  if (when === 'recorded') return endOf(interview)
  if (when === 'hour-ago') return endOf(interview) - HOUR
  return date === null || time === null ? null : instantAt({ date, time, zone })
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

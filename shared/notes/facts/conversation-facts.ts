import type { Card } from '../../model/card.ts'
import type { InterviewKind } from '../../model/interview.ts'
import type { Person } from '../../model/person.ts'
import type { PlainDate, ZoneName } from '../../model/scalars.ts'
import { resolveCardZone } from '../../rules/facts/card-zone.ts'
import { type Conversation, findConversation } from '../../rules/facts/conversation.ts'
import { isThankedLate } from '../../rules/facts/thanked-at.ts'
import { parseEventId } from '../../rules/follow-up-key.ts'
import { formatFullName, formatShortName } from '../../text/person-names.ts'
import { formatList } from '../../text/plain-text.ts'
import { toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { isZone } from '../../time/zone.ts'
import type { NoteContext } from '../note-context.ts'
import { type DayContext, formatPastNoteDay } from './note-days.ts'

const MINUTES_PER_DAY = 24 * 60

/** The conversation that a note may mention, and who took part in it. */
export interface ConversationFacts {
  readonly conversation: Conversation | null
  /** The reader; null if nobody is named. */
  readonly person: Person | null
  /** True if the reader was there, or if the note thanks somebody who is not named yet. */
  readonly tookPart: boolean
  /** The zone of the conversation, otherwise that of the card. */
  readonly theirZone: ZoneName
}

/** Finds the conversation that a note is about, otherwise the latest on the card. */
export function findConversationFacts(context: NoteContext): ConversationFacts {
  const { card, followUp, zone } = context
  const person = card.people.find(({ id }) => id === followUp.personId) ?? null
  const conversation = findConversation(card, { ...context, eventId: followUp.eventId })
  const tookPart =
    conversation !== null &&
    (person
      ? conversation.interviews.some(({ personIds }) => personIds.includes(person.id))
      : followUp.step === 'thank-you')
  const cardZone = resolveCardZone(card, zone)
  const last = conversation?.last.zone
  return { conversation, person, tookPart, theirZone: last && isZone(last) ? last : cardZone }
}

/** Returns true if the reader was thanked for the conversation: a folded thank-you is then for somebody else. */
export function wasThanked(
  { card, followUp, settings }: Pick<NoteContext, 'card' | 'followUp' | 'settings'>,
  { conversation }: ConversationFacts,
): boolean {
  if (conversation === null) return false
  const reader = { personId: followUp.personId, lapseHours: settings.thankYouLapseHours }
  // The thanks in the check-in itself do not count, or its own text would lose them.
  const others = { actions: card.actions.filter(({ key }) => key !== followUp.key) }
  if (isThankedLate(others, conversation, reader)) return true
  const ids = new Set(conversation.interviews.map(({ id }) => id))
  return card.actions.some(
    ({ step, kind, personId, key }) =>
      step === 'thank-you' &&
      (kind === 'sent' || kind === 'voicemail') &&
      personId === followUp.personId &&
      ids.has(parseEventId(key)),
  )
}

/** Returns the day of a conversation. One that began in the evening and ended after midnight was on the first. */
export function getConversationDay({ endedAt, last }: Conversation): PlainDate {
  return toPlainDate(last.durationMinutes < MINUTES_PER_DAY ? toEpoch(last.start) : endedAt, last.zone)
}

/**
 * Formats the day of a conversation: "today", "yesterday", "on Tuesday", "last week", "on 3 March"; "recently"
 * without one.
 */
export function formatConversationDay(conversation: Conversation | null, context: DayContext): string {
  return conversation ? formatPastNoteDay(getConversationDay(conversation), context) : 'recently'
}

const nouns: Readonly<Record<InterviewKind, string>> = {
  phone: 'call',
  video: 'call',
  'on-site': 'meeting',
  other: 'conversation',
}

/** Returns the word for an interview of a kind: "call", "meeting" or "conversation". */
export function getConversationNoun(kind: InterviewKind): string {
  return nouns[kind]
}

/** Formats the conversation for the reader: "our call" if they were there, otherwise "the interview". */
export function formatConversation({ conversation, tookPart }: ConversationFacts): string {
  return conversation && tookPart ? `our ${nouns[conversation.last.kind]}` : 'the interview'
}

/** Formats the conversation for somebody who was not there: "my interview with Jane and Tom". */
export function formatMyConversation(
  card: Card,
  conversation: Conversation | null,
  isFormal: boolean,
): string {
  const ids = new Set(conversation?.interviews.flatMap(({ personIds }) => personIds))
  const names = formatNames(
    card.people.filter(({ id }) => ids.has(id)),
    isFormal,
  )
  return names.length > 0 && names.length < 4 ? `my interview with ${formatList(names)}` : 'my interview'
}

/** Lists the others who were in the conversation, for greetings to pass on; empty if it was only the reader. */
export function formatColleagues(card: Card, facts: ConversationFacts, isFormal: boolean): string {
  const ids = new Set(facts.conversation?.interviews.flatMap(({ personIds }) => personIds))
  const others = card.people.filter(({ id }) => ids.has(id) && id !== facts.person?.id)
  return facts.tookPart && others.length < 4 ? formatList(formatNames(others, isFormal)) : ''
}

/** Formats names briefly; in full where two people have the same short name, and in formal notes without a title. */
function formatNames(people: readonly Person[], isFormal: boolean): readonly string[] {
  const shortNames = people.map(formatShortName)
  if (new Set(shortNames).size < people.length) return people.map(formatFullName)
  return isFormal
    ? people.map((person) => (person.title === '' ? formatFullName(person) : formatShortName(person)))
    : shortNames
}

import type { Card } from '../model/card.ts'
import type { InterviewKind } from '../model/interview.ts'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import type { Settings } from '../model/settings.ts'
import { type Conversation, findConversation, findNextInterview } from '../rules/facts/conversation.ts'
import type { ZoneAt } from '../rules/facts/zone-history.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { formatDay, formatTime } from '../text/format-day.ts'
import { formatFullName, formatGreeting } from '../text/person-names.ts'
import { formatList, toSingleLine } from '../text/plain-text.ts'
import { addDays, toPlainDate, toWallTime } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'
import { chooseNoteDetails } from './note-details.ts'
import type { NoteFields } from './template-fields.ts'

/** The placeholder in a note for a detail that only the user can fill in. */
export const DETAIL_PLACEHOLDER = '[one thing from the conversation]'

/**
 * The data a note is made from. `zone` is the user's present zone; `zoneAt` returns the zone the user was in
 * when a conversation ended.
 */
export interface NoteContext {
  readonly followUp: FollowUp
  readonly card: Card
  readonly settings: Settings
  readonly now: EpochMs
  readonly zone: ZoneName
  readonly zoneAt?: ZoneAt
}

/** Returns the values of all fields of a note. */
export function fillNoteFields(context: NoteContext): NoteFields {
  const { followUp, card, settings } = context
  const person = card.people.find(({ id }) => id === followUp.personId) ?? null
  const conversation = findConversation(card, { ...context, eventId: followUp.eventId })
  const details = chooseNoteDetails(card, conversation, followUp.personId)
  const kind = conversation?.last.kind ?? 'other'
  const yourName = toSingleLine(settings.yourName)
  const hasPoints = details.points !== ''
  return {
    ...details,
    ...fillAheadFields(context, conversation),
    detail: details.detail || DETAIL_PLACEHOLDER,
    greeting: person ? formatGreeting(person) : followUp.step === 'thank-you' ? 'Hello' : 'Dear hiring team',
    personName: person ? formatFullName(person) : 'the hiring team',
    company: toSingleLine(card.company),
    theRole: formatRole(card.role),
    day: formatConversationDay(conversation, context),
    conversation: `our ${interviewNouns[kind]}`,
    myConversation: formatMyConversation(card, conversation),
    yourName,
    hasPerson: person !== null,
    remote: kind === 'phone' || kind === 'video',
    onSite: kind === 'on-site',
    hasLearned: details.learned !== '',
    hasStrengths: details.strengths !== '',
    hasPoints,
    pointsForChallenge: hasPoints && details.challenge !== '',
    pointsAlone: hasPoints && details.challenge === '',
    hasYourName: yourName !== '',
  }
}

const interviewNouns: Readonly<Record<InterviewKind, string>> = {
  phone: 'call',
  video: 'video call',
  'on-site': 'meeting',
  other: 'conversation',
}

/** Formats the role for a sentence: "the Lens designer role"; "the role" if it has no name. */
function formatRole(role: string): string {
  const name = toSingleLine(role).replace(/^(?:the|an?)\s+/i, '')
  if (name === '') return 'the role'
  return /\b(?:role|position|job|post|internship|apprenticeship|traineeship)$/i.test(name)
    ? `the ${name}`
    : `the ${name} role`
}

/**
 * Formats the day of the conversation in the zone of its last interview. It is "today" or "yesterday" only if
 * that is true both there and in the user's zone.
 */
function formatConversationDay(conversation: Conversation | null, { now, zone }: NoteContext): string {
  if (!conversation) return 'recently'
  const { endedAt, last } = conversation
  const day = toPlainDate(endedAt, last.zone)
  const today = toPlainDate(now, last.zone)
  const wasDaysAgo = (days: number) =>
    day === addDays(today, -days) && toPlainDate(endedAt, zone) === addDays(toPlainDate(now, zone), -days)
  if (wasDaysAgo(0)) return 'today'
  return wasDaysAgo(1) ? 'yesterday' : `on ${formatDay(day, today)}`
}

function formatMyConversation(card: Card, conversation: Conversation | null): string {
  const ids = new Set(conversation?.interviews.flatMap(({ personIds }) => personIds))
  const names = card.people.filter(({ id }) => ids.has(id)).map(formatFullName)
  const noun = `my ${interviewNouns[conversation?.last.kind ?? 'other']}`
  return names.length > 0 && names.length < 4 ? `${noun} with ${formatList(names)}` : noun
}

/** The fields about promises, the next interview and the offer. */
type AheadFields = Pick<
  NoteFields,
  | 'promisedDay'
  | 'appointmentDay'
  | 'appointmentTime'
  | 'answerBy'
  | 'hasDecideBy'
  | 'hasCallOn'
  | 'decideAhead'
  | 'callAhead'
  | 'appointmentAhead'
  | 'nothingAhead'
  | 'hasAnswerBy'
>

/** Returns the fields about what is still to come. Exactly one of the four "ahead" flags is true. */
function fillAheadFields({ card, now, zone }: NoteContext, conversation: Conversation | null): AheadFields {
  const today = toPlainDate(now, zone)
  const terms = conversation?.promise?.terms ?? { kind: 'no-date' as const }
  const nextInterview = findNextInterview(card, now)
  const answerBy = card.offers.findLast(({ withdrawnAt }) => withdrawnAt === null)?.answerBy ?? null
  const isAhead = nextInterview === null && terms.kind !== 'no-date' && terms.date >= today
  return {
    promisedDay: terms.kind === 'no-date' ? '' : formatDay(terms.date, today),
    appointmentDay: nextInterview
      ? formatDay(toPlainDate(toEpoch(nextInterview.start), nextInterview.zone), today)
      : '',
    appointmentTime: nextInterview
      ? formatTime(toWallTime(toEpoch(nextInterview.start), nextInterview.zone))
      : '',
    answerBy: answerBy ? formatDay(answerBy, today) : '',
    hasDecideBy: terms.kind === 'decide-by',
    hasCallOn: terms.kind === 'call-on',
    decideAhead: isAhead && terms.kind === 'decide-by',
    callAhead: isAhead && terms.kind === 'call-on',
    appointmentAhead: nextInterview !== null,
    nothingAhead: nextInterview === null && !isAhead,
    hasAnswerBy: answerBy !== null,
  }
}

import type { Card } from '../model/card.ts'
import type { InterviewKind } from '../model/interview.ts'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import type { Settings } from '../model/settings.ts'
import { type Conversation, conversationOf, nextInterview } from '../rules/facts/conversation.ts'
import type { ZoneAt } from '../rules/facts/zone-history.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { sayDay, sayTime } from '../text/format-day.ts'
import { fullName, greetingFor } from '../text/person-names.ts'
import { listed, oneLine } from '../text/plain-text.ts'
import { addDays, dayOf, wallTimeOf } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'
import type { NoteFields } from './fields.ts'
import { noteDetails } from './note-details.ts'

/** Stands in a note where only the user knows what belongs there. */
export const DETAIL_GAP = '[one thing from the conversation]'

/** What a note is written from. `zone` is the user's; `zoneAt` where they were when a conversation ended. */
export interface NoteContext {
  readonly followUp: FollowUp
  readonly card: Card
  readonly settings: Settings
  readonly now: EpochMs
  readonly zone: ZoneName
  readonly zoneAt?: ZoneAt
}

/** Fills every field of a note from what the card knows. */
export function noteFields(context: NoteContext): NoteFields {
  const { followUp, card, settings } = context
  const person = card.people.find((one) => one.id === followUp.personId) ?? null
  const conversation = conversationOf(card, { ...context, eventId: followUp.eventId })
  const details = noteDetails(card, conversation, followUp.personId)
  const kind = conversation?.last.kind ?? 'other'
  const yourName = oneLine(settings.yourName)
  const hasPoints = details.points !== ''
  return {
    ...details,
    ...aheadFields(context, conversation),
    detail: details.detail || DETAIL_GAP,
    greeting: person ? greetingFor(person) : followUp.step === 'thank-you' ? 'Hello' : 'Dear hiring team',
    personName: person ? fullName(person) : 'the hiring team',
    company: oneLine(card.company),
    theRole: theRole(card.role),
    day: sayWhen(conversation, context),
    conversation: `our ${nouns[kind]}`,
    myConversation: myConversation(card, conversation),
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

const nouns: Readonly<Record<InterviewKind, string>> = {
  phone: 'call',
  video: 'video call',
  'on-site': 'meeting',
  other: 'conversation',
}

function theRole(role: string): string {
  const name = oneLine(role).replace(/^(?:the|an?)\s+/i, '')
  if (name === '') return 'the role'
  return /\b(?:role|position|job|post|internship|apprenticeship|traineeship)$/i.test(name)
    ? `the ${name}`
    : `the ${name} role`
}

/** The day of the conversation where it took place; a word like "yesterday" only where it is true for both sides. */
function sayWhen(conversation: Conversation | null, { now, zone }: NoteContext): string {
  if (!conversation) return 'recently'
  const { endedAt, last } = conversation
  const day = dayOf(endedAt, last.zone)
  const today = dayOf(now, last.zone)
  const ago = (days: number) =>
    day === addDays(today, -days) && dayOf(endedAt, zone) === addDays(dayOf(now, zone), -days)
  if (ago(0)) return 'today'
  return ago(1) ? 'yesterday' : `on ${sayDay(day, today)}`
}

function myConversation(card: Card, conversation: Conversation | null): string {
  const ids = new Set(conversation?.interviews.flatMap((one) => one.personIds))
  const names = card.people.filter((one) => ids.has(one.id)).map(fullName)
  const what = `my ${nouns[conversation?.last.kind ?? 'other']}`
  return names.length > 0 && names.length < 4 ? `${what} with ${listed(names)}` : what
}

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

/** What is still to come, or was promised. At most one of the four "ahead" flags is set. */
function aheadFields({ card, now, zone }: NoteContext, conversation: Conversation | null): AheadFields {
  const today = dayOf(now, zone)
  const word = conversation?.promise?.word ?? { kind: 'no-date' as const }
  const next = nextInterview(card, now)
  const answerBy = card.offers.findLast((one) => one.withdrawnAt === null)?.answerBy ?? null
  const isAhead = next === null && word.kind !== 'no-date' && word.date >= today
  return {
    promisedDay: word.kind === 'no-date' ? '' : sayDay(word.date, today),
    appointmentDay: next ? sayDay(dayOf(toEpoch(next.start), next.zone), today) : '',
    appointmentTime: next ? sayTime(wallTimeOf(toEpoch(next.start), next.zone)) : '',
    answerBy: answerBy ? sayDay(answerBy, today) : '',
    hasDecideBy: word.kind === 'decide-by',
    hasCallOn: word.kind === 'call-on',
    decideAhead: isAhead && word.kind === 'decide-by',
    callAhead: isAhead && word.kind === 'call-on',
    appointmentAhead: next !== null,
    nothingAhead: next === null && !isAhead,
    hasAnswerBy: answerBy !== null,
  }
}

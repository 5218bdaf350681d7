import type { Interview } from '../../model/interview.ts'
import type { Person } from '../../model/person.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { resolveCardZone } from '../../rules/facts/card-zone.ts'
import { canBeCalled } from '../../rules/facts/choose-channel.ts'
import { findNextInterview } from '../../rules/facts/conversation.ts'
import { formatWeekday } from '../../text/format-day.ts'
import { formatFullName, formatShortName } from '../../text/person-names.ts'
import { toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { isZone } from '../../time/zone.ts'
import type { NoteContext } from '../note-context.ts'
import { type ConversationFacts, getConversationNoun } from './conversation-facts.ts'
import {
  type DayContext,
  formatNoteDay,
  formatNoteTime,
  formatOnNoteDay,
  getTheirToday,
} from './note-days.ts'
import { findTheirDate, type TheirDate } from './their-date.ts'

/** What is ahead, and what to ask about timing. Exactly one flag of each group is true. */
interface TimingFacts {
  /** The day they named: "Friday"; empty without one. With "on" where it needs it in the second text. */
  readonly promisedDay: string
  readonly onPromisedDay: string
  readonly promisedDate: PlainDate | null
  /** Who named it: "You", "Jane", "They"; within a sentence "you", "Jane", "they"; with "had". */
  readonly whoNamed: string
  readonly whoMid: string
  readonly whoHad: string
  readonly hasDecideBy: boolean
  readonly hasCallOn: boolean
  // What is ahead.
  readonly appointmentAhead: boolean
  readonly decideAhead: boolean
  readonly callAhead: boolean
  readonly writeAhead: boolean
  readonly nothingAhead: boolean
  /** The day on which they may be called is ahead, no matter who named it. */
  readonly contactAhead: boolean
  /** No day was named and no interview is ahead. */
  readonly noNextStep: boolean
  // What a check-in asks.
  readonly askNewDate: boolean
  readonly askOnLeave: boolean
  readonly askEarly: boolean
  readonly askStill: boolean
  readonly askTiming: boolean
}

/** Finds what is ahead on a card, and what a check-in asks about. */
export function findTimingFacts(
  context: NoteContext,
  facts: ConversationFacts,
  days: DayContext,
): TimingFacts {
  const { card, now, zone } = context
  const date = findTheirDate(context)
  const userToday = toPlainDate(now, zone)
  const theirToday = getTheirToday(days)
  const earlierToday = userToday < theirToday ? userToday : theirToday
  const hasAppointment = findNextInterview(card, now) !== null
  const isAhead = date !== null && date.date >= earlierToday
  const isCallOn = date?.kind === 'call-on'
  const canCall = facts.person !== null && canBeCalled(facts.person)
  const isNamedFor = isAhead && !hasAppointment
  const hasLeave = isCallOn && date.date <= theirToday
  const hasPassed = date?.kind === 'decide-by' && !isAhead
  const who = describeWho(context, facts, date)
  // Nobody is promised a call that was agreed with somebody else.
  const isReaders = who.whoNamed === 'You'
  const isCallAhead = isNamedFor && isCallOn
  const day = date ? formatPromisedDay(date.date, days) : ''
  return {
    promisedDay: day,
    onPromisedDay: /^to(?:day|morrow)$/.test(day) || day === '' ? day : `on ${day}`,
    promisedDate: date?.date ?? null,
    ...who,
    hasDecideBy: date?.kind === 'decide-by',
    hasCallOn: isCallOn,
    appointmentAhead: hasAppointment,
    decideAhead: isNamedFor && !isCallOn,
    callAhead: isCallAhead && isReaders && canCall,
    writeAhead: isCallAhead && isReaders && !canCall,
    nothingAhead: !hasAppointment && (!isAhead || (isCallOn && !isReaders)),
    contactAhead: isCallAhead,
    noNextStep: !hasAppointment && !isAhead,
    askNewDate: hasPassed,
    askOnLeave: hasLeave,
    askEarly: isAhead && isCallOn && !hasLeave,
    askStill: isAhead && !isCallOn,
    askTiming: date === null,
  }
}

/** Formats a day that they named. One that has just passed keeps its weekday, which is how it was named. */
function formatPromisedDay(date: PlainDate, days: DayContext): string {
  const day = formatNoteDay(date, days)
  return day === 'yesterday' ? formatWeekday(date) : day
}

/** Says who named a date, for the reader: themselves, a colleague by name, or “they”. */
function describeWho(
  { card }: NoteContext,
  { person, tookPart }: ConversationFacts,
  date: TheirDate | null,
): Pick<TimingFacts, 'whoNamed' | 'whoMid' | 'whoHad'> {
  const namer = card.people.find(({ id }) => id === date?.personId) ?? null
  if (namer && namer !== person) {
    const name = namesAlike(namer, person) ? formatFullName(namer) : formatShortName(namer)
    return { whoNamed: name, whoMid: name, whoHad: `${name} had` }
  }
  const isReader = namer !== null || ((tookPart || date?.isFromAnswer) && !isAgencyReader(card, person))
  return isReader
    ? { whoNamed: 'You', whoMid: 'you', whoHad: "You'd" }
    : { whoNamed: 'They', whoMid: 'they', whoHad: "They'd" }
}

function namesAlike(namer: Person, person: Person | null): boolean {
  return person !== null && formatShortName(namer) === formatShortName(person)
}

/** Returns true if the reader recruits for an agency, and somebody else decides. */
export function isAgencyReader(card: NoteContext['card'], person: Person | null): boolean {
  return (card.agency ?? '') !== '' && person?.role === 'recruiter'
}

/** Where and when an interview is, in the words of a note. */
interface AppointmentTexts {
  /** "on Thursday at 10:30", "today at 3 pm". */
  readonly appointment: string
  /** "Thursday at 10:30". */
  readonly appointmentAt: string
  readonly appointmentDay: string
  /** "on Thursday", "tomorrow". */
  readonly appointmentOn: string
  readonly appointmentTime: string
}

/** Formats when an interview is, in its own zone, which is named where the writer is in another. */
function formatAppointment(interview: Interview | null, context: NoteContext): AppointmentTexts {
  if (!interview)
    return { appointment: '', appointmentAt: '', appointmentDay: '', appointmentOn: '', appointmentTime: '' }
  const theirZone = isZone(interview.zone) ? interview.zone : context.zone
  const days: DayContext = { ...context, theirZone }
  const start = toEpoch(interview.start)
  const date = toPlainDate(start, theirZone)
  const [day, time] = [
    formatNoteDay(date, days),
    formatNoteTime(start, { ...days, readerZone: resolveCardZone(context.card, context.zone) }),
  ]
  return {
    appointment: `${formatOnNoteDay(date, days)} at ${time}`,
    appointmentOn: formatOnNoteDay(date, days),
    appointmentAt: `${day} at ${time}`,
    appointmentDay: day,
    appointmentTime: time,
  }
}

/** What a note says of the interview that did not happen. */
interface MissedFacts {
  /** "on Tuesday at 15:00"; then "Tuesday at 15:00". */
  readonly missedWhen: string
  readonly missedFor: string
  readonly missedNoun: string
  /** True if it would still be ahead. */
  readonly missedAhead: boolean
}

/** Finds the interview that did not happen and that a note is about. */
export function findMissedFacts(context: NoteContext): MissedFacts {
  const { card, followUp, now } = context
  const missed =
    card.interviews.find(({ id, status }) => id === followUp.eventId && status !== 'planned') ??
    card.interviews.findLast(({ status }) => status !== 'planned') ??
    null
  const missedTexts = formatAppointment(missed, context)
  return {
    missedWhen: missedTexts.appointment || 'recently',
    missedFor: missedTexts.appointmentAt || 'a time that has passed',
    missedNoun: getConversationNoun(missed?.kind ?? 'other'),
    missedAhead: missed !== null && toEpoch(missed.start) > now,
  }
}

/** The next interview in words, and its day where it is; null without one. */
interface NextAppointment extends AppointmentTexts {
  readonly nextNoun: string
  readonly nextDate: PlainDate | null
}

/** Returns the interview ahead that a note is about, otherwise the next one, with the words for it. */
export function findNextAppointment(context: NoteContext): NextAppointment {
  const { card, followUp, now } = context
  const own = card.interviews.find(({ id }) => id === followUp.eventId)
  const isOwnAhead = own?.status === 'planned' && toEpoch(own.start) > now
  const next = isOwnAhead ? own : findNextInterview(card, now)
  return {
    ...formatAppointment(next, context),
    nextNoun: getConversationNoun(next?.kind ?? 'other'),
    nextDate: next && toPlainDate(toEpoch(next.start), isZone(next.zone) ? next.zone : context.zone),
  }
}

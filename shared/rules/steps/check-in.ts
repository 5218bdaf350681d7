import type { Person } from '../../model/person.ts'
import type { TheirPromise } from '../../model/promise.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { formatDayInSentence } from '../../text/format-day-in-sentence.ts'
import { addDays, daysBetween, toPlainDate } from '../../time/day.ts'
import { type CardFacts, isWaiting } from '../facts/card-facts.ts'
import { chooseChannel, chooseDestination } from '../facts/choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from '../facts/choose-recipient.ts'
import { findCurrentPromise } from '../facts/current-promise.ts'
import type { InterviewDay } from '../facts/interview-days.ts'
import { findThankedAt } from '../facts/thanked-at.ts'
import type { ThreadStart } from '../facts/thread-start.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { addPromiseGrace } from '../timing/promise-grace.ts'

/** The parts of a check-in that depend on what was promised. */
interface Timing extends Pick<StepDraft, 'basis' | 'alerts' | 'due' | 'reason' | 'countsFromTheirDate'> {
  readonly template: 'check-in' | 'check-in-promise'
  /**
   * True if the employer permitted a call or their promised date has passed (source D in docs/rules.md). At
   * assertive pace (source E) the user may always call.
   */
  readonly hasReasonToCall: boolean
}

/**
 * Drafts a check-in, which asks one person of a waiting card when they will decide (sources A, B, D and E in
 * docs/rules.md).
 */
export function draftCheckIn(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, threadStart, latest } = facts
  if (threadStart === null || !isWaiting(facts)) return []
  const person = chooseCheckInRecipient(card, latest)
  const timing = planTiming({ card, person }, threadStart, context)
  const draft: StepDraft = {
    destination: chooseDestination(card, person, {
      email: timing.template,
      phone: 'check-in-call',
      chooseChannel: (recipient) =>
        chooseChannel(recipient, timing.hasReasonToCall || card.pace === 'assertive'),
    }),
    eventId: threadStart.id,
    eventAt: threadStart.at,
    countsFrom: threadStart.at,
    basis: timing.basis,
    opens: 'alert',
    alerts: timing.alerts,
    due: timing.due,
    lapses: null,
    reason: timing.reason,
    countsFromTheirDate: timing.countsFromTheirDate ?? false,
  }
  return [draft]
}

/** A waiting card and the recipient of its check-in; null if that is the hiring team. */
interface WaitingCard extends Pick<CardFacts, 'card'> {
  readonly person: Person | null
}

function planTiming(waiting: WaitingCard, threadStart: ThreadStart, context: RuleContext): Timing {
  if (threadStart.from !== 'interview-day') return planAfterWithdrawnOffer(threadStart, context)
  const { interviewDay } = threadStart
  const promise = findCurrentPromise(waiting.card, interviewDay)
  const terms = promise?.terms
  if (terms?.kind === 'call-on') return planCallOnDate(waiting, promise, terms.date)
  if (terms?.kind === 'decide-by') return planAfterPromisedDate(waiting, terms.date, context)
  return waiting.card.pace === 'assertive'
    ? planAtAssertivePace(waiting, interviewDay, context)
    : planWithoutDate(interviewDay, context)
}

function planAfterWithdrawnOffer(threadStart: ThreadStart, { zone }: RuleContext): Timing {
  const day = toPlainDate(threadStart.at, zone)
  return {
    basis: `offer withdrawn ${threadStart.at}`,
    alerts: [{ name: 'first', on: addDays(day, 1) }],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    hasReasonToCall: false,
    reason: () => `They took their offer back on ${formatDayInSentence(day)}; ask where that leaves you.`,
  }
}

function planCallOnDate(
  { card, person }: WaitingCard,
  promise: TheirPromise | null,
  date: PlainDate,
): Timing {
  const promiser = findPerson(card, promise?.personId ?? null)
  const who = promiser === null || promiser === person ? 'They' : promiser.name
  return {
    basis: `call on ${date}`,
    alerts: [{ name: 'first', on: date }],
    due: { by: 'day-of-last-alert' },
    countsFromTheirDate: true,
    template: 'check-in',
    hasReasonToCall: true,
    reason: () => `${who} said that you may call on ${formatDayInSentence(date)}.`,
  }
}

function planAfterPromisedDate({ card }: WaitingCard, date: PlainDate, context: RuleContext): Timing {
  const dayToAsk = addPromiseGrace(date, card, context)
  return {
    basis: `decide by ${date}`,
    alerts: [{ name: 'first', on: dayToAsk }],
    due: { by: 'working-days-after-first-alert', days: 2 },
    countsFromTheirDate: true,
    template: 'check-in-promise',
    hasReasonToCall: date < dayToAsk,
    reason: (alertAt) =>
      `They meant to decide by ${formatDayInSentence(date)}; from ${formatDayInSentence(toPlainDate(alertAt, context.zone))} on it is your turn to ask.`,
  }
}

function planAtAssertivePace(
  { card }: WaitingCard,
  interviewDay: InterviewDay,
  { zone }: RuleContext,
): Timing {
  const thankedAtMs = findThankedAt(card, interviewDay)
  const startAt = thankedAtMs ?? interviewDay.endedAt
  const since = thankedAtMs === null ? 'the conversation' : 'your thank-you'
  return {
    basis: thankedAtMs === null ? interviewDay.basis : `thanked ${startAt}`,
    alerts: [{ name: 'first', on: addDays(toPlainDate(startAt, zone), 3) }],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    hasReasonToCall: false,
    reason: () => `Three days after ${since} a call is due at this card's assertive pace; no date was named.`,
  }
}

function planWithoutDate(interviewDay: InterviewDay, { zone }: RuleContext): Timing {
  return {
    basis: interviewDay.basis,
    alerts: [
      { name: 'first', on: addDays(interviewDay.day, 7) },
      { name: 'again', on: addDays(interviewDay.day, 10) },
    ],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    hasReasonToCall: false,
    reason: (alertAt, today) =>
      describeDayCount({ interviewDay, alertDay: toPlainDate(alertAt, zone), today }),
  }
}

/** Describes a future alert by its day number; afterwards counts the days since the conversation. */
function describeDayCount(count: {
  readonly interviewDay: InterviewDay
  readonly alertDay: PlainDate
  readonly today: PlainDate
}): string {
  const { interviewDay, alertDay, today } = count
  if (today >= alertDay)
    return `Day ${daysBetween(interviewDay.day, today)} since you spoke; no date was named.`
  const announcement = `Day ${daysBetween(interviewDay.day, alertDay)} is ${formatDayInSentence(alertDay)}`
  return `${announcement}; you spoke on ${formatDayInSentence(interviewDay.day)}, and no date was named.`
}

import type { Person } from '../../model/person.ts'
import type { TheirPromise } from '../../model/promise.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { sayDayInSentence } from '../../text/format-day-in-sentence.ts'
import { addDays, dayOf, daysBetween } from '../../time/day.ts'
import { type CardFacts, isWaiting } from '../facts/card-facts.ts'
import { channelFor, reach } from '../facts/choose-channel.ts'
import { checkInPerson, personById } from '../facts/choose-recipient.ts'
import { promiseThatCounts } from '../facts/current-promise.ts'
import type { Visit } from '../facts/interview-days.ts'
import { thankedAt } from '../facts/thanked-at.ts'
import type { Chain } from '../facts/thread-start.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { afterTheirDate } from '../timing/after-promised-date.ts'

/** The parts of a check-in that depend on what was promised. */
interface Timing extends Pick<StepDraft, 'basis' | 'alerts' | 'due' | 'reason' | 'fromTheirDate'> {
  readonly template: 'check-in' | 'check-in-promise'
  /** True for a permission to call or a passed promise (D); assertive pace (E) always allows the phone. */
  readonly hasReasonToCall: boolean
}

/** Drafts a check-in: asks one person of a waiting card when they will decide (A, B, D, E). */
export function checkIn(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, chain, latest } = facts
  if (chain === null || !isWaiting(facts)) return []
  const person = checkInPerson(card, latest)
  const timing = planTiming({ card, person }, chain, context)
  const draft: StepDraft = {
    to: reach(card, person, {
      email: timing.template,
      phone: 'check-in-call',
      channel: (recipient) => channelFor(recipient, timing.hasReasonToCall || card.pace === 'assertive'),
    }),
    eventId: chain.id,
    eventAt: chain.at,
    countsFrom: chain.at,
    basis: timing.basis,
    opens: 'alert',
    alerts: timing.alerts,
    due: timing.due,
    lapses: null,
    reason: timing.reason,
    fromTheirDate: timing.fromTheirDate ?? false,
  }
  return [draft]
}

interface WaitingCard extends Pick<CardFacts, 'card'> {
  readonly person: Person | null
}

function planTiming(waiting: WaitingCard, threadStart: Chain, context: RuleContext): Timing {
  if (threadStart.from !== 'visit') return planAfterWithdrawnOffer(threadStart, context)
  const { visit: interviewDay } = threadStart
  const promise = promiseThatCounts(waiting.card, interviewDay)
  const terms = promise?.word
  if (terms?.kind === 'call-on') return planCallOnDate(waiting, promise, terms.date)
  if (terms?.kind === 'decide-by') return planAfterPromisedDate(waiting, terms.date, context)
  return waiting.card.pace === 'assertive'
    ? planAtAssertivePace(waiting, interviewDay, context)
    : planWithoutDate(interviewDay, context)
}

function planAfterWithdrawnOffer(threadStart: Chain, { zone }: RuleContext): Timing {
  const day = dayOf(threadStart.at, zone)
  return {
    basis: `offer withdrawn ${threadStart.at}`,
    alerts: [{ name: 'first', on: addDays(day, 1) }],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    hasReasonToCall: false,
    reason: () => `They took their offer back on ${sayDayInSentence(day)}; ask where that leaves you.`,
  }
}

function planCallOnDate(
  { card, person }: WaitingCard,
  promise: TheirPromise | null,
  date: PlainDate,
): Timing {
  const promiser = personById(card, promise?.personId ?? null)
  const who = promiser === null || promiser === person ? 'They' : promiser.name
  return {
    basis: `call on ${date}`,
    alerts: [{ name: 'first', on: date }],
    due: { by: 'day-of-last-alert' },
    fromTheirDate: true,
    template: 'check-in',
    hasReasonToCall: true,
    reason: () => `${who} said that you may call on ${sayDayInSentence(date)}.`,
  }
}

function planAfterPromisedDate({ card }: WaitingCard, date: PlainDate, context: RuleContext): Timing {
  const dayToAsk = afterTheirDate(date, card, context)
  return {
    basis: `decide by ${date}`,
    alerts: [{ name: 'first', on: dayToAsk }],
    due: { by: 'working-days-after-first-alert', days: 2 },
    fromTheirDate: true,
    template: 'check-in-promise',
    hasReasonToCall: date < dayToAsk,
    reason: (alertAt) =>
      `They meant to decide by ${sayDayInSentence(date)}; from ${sayDayInSentence(dayOf(alertAt, context.zone))} on it is your turn to ask.`,
  }
}

function planAtAssertivePace({ card }: WaitingCard, interviewDay: Visit, { zone }: RuleContext): Timing {
  const thankedAtMs = thankedAt(card, interviewDay)
  const from = thankedAtMs ?? interviewDay.endedAt
  const since = thankedAtMs === null ? 'the conversation' : 'your thank-you'
  return {
    basis: thankedAtMs === null ? interviewDay.basis : `thanked ${from}`,
    alerts: [{ name: 'first', on: addDays(dayOf(from, zone), 3) }],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    hasReasonToCall: false,
    reason: () => `Three days after ${since} a call is due at this card's assertive pace; no date was named.`,
  }
}

function planWithoutDate(interviewDay: Visit, { zone }: RuleContext): Timing {
  return {
    basis: interviewDay.basis,
    alerts: [
      { name: 'first', on: addDays(interviewDay.day, 7) },
      { name: 'again', on: addDays(interviewDay.day, 10) },
    ],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    hasReasonToCall: false,
    reason: (alertAt, asOf) => describeDayCount({ interviewDay, alertDay: dayOf(alertAt, zone), asOf }),
  }
}

/**
 * Describes the day of the alert by its number while it is ahead, and from then on the days that have passed.
 */
function describeDayCount(count: {
  readonly interviewDay: Visit
  readonly alertDay: PlainDate
  readonly asOf: PlainDate
}): string {
  const { interviewDay, alertDay, asOf } = count
  if (asOf >= alertDay)
    return `Day ${daysBetween(interviewDay.day, asOf)} since you spoke; no date was named.`
  const announcement = `Day ${daysBetween(interviewDay.day, alertDay)} is ${sayDayInSentence(alertDay)}`
  return `${announcement}; you spoke on ${sayDayInSentence(interviewDay.day)}, and no date was named.`
}

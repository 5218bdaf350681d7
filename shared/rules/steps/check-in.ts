import type { Person } from '../../model/person.ts'
import type { TheirPromise } from '../../model/promise.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { addDays, daysBetween, startOfDay, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { resolveCardZone } from '../facts/card-zone.ts'
import { chooseCallChannel, chooseChannel, chooseDestination } from '../facts/choose-channel.ts'
import { chooseCheckInRecipient, findPerson } from '../facts/choose-recipient.ts'
import { findCurrentPromise } from '../facts/current-promise.ts'
import type { InterviewDay } from '../facts/interview-days.ts'
import { isChainOver } from '../facts/is-chain-over.ts'
import { findThankedAt } from '../facts/thanked-at.ts'
import type { ThreadStart } from '../facts/thread-start.ts'
import { describeTheirDate } from '../reason-days.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { planGraceAlert } from '../timing/promise-grace.ts'

/** The parts of a check-in that depend on what was promised. */
interface Timing
  extends Pick<
    StepDraft,
    'basis' | 'alerts' | 'due' | 'reason' | 'countsFromTheirDate' | 'patience' | 'enteredAt'
  > {
  readonly template: 'check-in' | 'check-in-promise'
  /**
   * True if the employer permitted a call or their promised date has passed (source D in docs/rules.md). At
   * assertive pace (source E) the user may always call.
   */
  readonly hasReasonToCall: boolean
  /** True if the employer said on which day to call. */
  readonly isInvitedToCall?: boolean
}

/**
 * Drafts a check-in, which asks one person of a waiting card when they will decide (sources A, B, D and E in
 * docs/rules.md).
 */
export function draftCheckIn(facts: CardFacts, context: RuleContext): readonly StepDraft[] {
  const { card, threadStart, latest } = facts
  if (threadStart?.from !== 'interview-day' && threadStart?.from !== 'withdrawn-offer') return []
  if (isChainOver(facts, 'check-in', context)) return []
  const person = chooseCheckInRecipient(card, latest)
  const timing = planTiming({ card, person }, threadStart, context)
  const hasReasonToCall = timing.hasReasonToCall || card.pace === 'assertive'
  const draft: StepDraft = {
    destination: chooseDestination(card, person, {
      email: timing.template,
      phone: 'check-in-call',
      chooseChannel: timing.isInvitedToCall
        ? chooseCallChannel
        : (recipient) => chooseChannel(recipient, hasReasonToCall),
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
    ...(timing.enteredAt !== undefined && { enteredAt: timing.enteredAt }),
    ...(timing.patience && { patience: timing.patience }),
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
  if (promise && terms?.kind === 'call-on')
    return planCallOnDate(waiting, { promise, date: terms.date }, context)
  if (promise && terms?.kind === 'decide-by')
    return planAfterPromisedDate(waiting, { promise, date: terms.date }, context)
  return waiting.card.pace === 'assertive'
    ? planAtAssertivePace(waiting, interviewDay, context)
    : planWithoutDate(interviewDay)
}

function planAfterWithdrawnOffer(threadStart: ThreadStart, { zone }: RuleContext): Timing {
  const day = toPlainDate(threadStart.at, zone)
  return {
    basis: `offer withdrawn ${threadStart.at}`,
    alerts: [{ name: 'first', on: addDays(day, 1) }],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    hasReasonToCall: false,
    reason: ({ formatOn }) => `They took the offer back ${formatOn(day)}. Ask where that leaves you.`,
  }
}

function planCallOnDate(
  { card, person }: WaitingCard,
  { promise, date }: DatedPromise,
  { zone }: RuleContext,
): Timing {
  const promiser = findPerson(card, promise.personId)
  const who = promiser === null || promiser === person ? 'They' : promiser.name
  return {
    basis: `call on ${date}`,
    alerts: [
      {
        name: 'first',
        on: date,
        isTheirDay: true,
        notBefore: startOfDay(date, resolveCardZone(card, zone)),
      },
    ],
    due: { by: 'day-of-last-alert' },
    countsFromTheirDate: true,
    enteredAt: toEpoch(promise.recordedAt),
    patience: 'holds-once-sent',
    isInvitedToCall: true,
    template: 'check-in',
    hasReasonToCall: true,
    reason: ({ formatOn }) => `${who} said you can follow up ${formatOn(date)}.`,
  }
}

/** A promise of the employer's, and the day that it names. */
interface DatedPromise {
  readonly promise: TheirPromise
  readonly date: PlainDate
}

function planAfterPromisedDate(
  { card }: WaitingCard,
  { promise, date }: DatedPromise,
  context: RuleContext,
): Timing {
  const alert = planGraceAlert(date, card, context)
  return {
    basis: `decide by ${date}`,
    alerts: [alert],
    due: { by: 'working-days-after-first-alert', days: 2 },
    countsFromTheirDate: true,
    enteredAt: toEpoch(promise.recordedAt),
    template: 'check-in-promise',
    hasReasonToCall: date < alert.on,
    reason: (days) => describeTheirDate(date, days),
  }
}

function planAtAssertivePace(
  { card }: WaitingCard,
  interviewDay: InterviewDay,
  { zone }: RuleContext,
): Timing {
  const thankedAtMs = findThankedAt(card, interviewDay)
  const startAt = thankedAtMs ?? interviewDay.endedAt
  const since = thankedAtMs === null ? 'you spoke' : 'your thank-you'
  return {
    basis: thankedAtMs === null ? interviewDay.basis : `thanked ${startAt}`,
    alerts: [{ name: 'first', on: addDays(toPlainDate(startAt, zone), 3) }],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    hasReasonToCall: false,
    reason: () => `Brisk pace, so check in 3 days after ${since}. They named no date.`,
  }
}

function planWithoutDate(interviewDay: InterviewDay): Timing {
  return {
    basis: interviewDay.basis,
    alerts: [
      { name: 'first', on: addDays(interviewDay.day, 7) },
      { name: 'again', on: addDays(interviewDay.day, 10) },
    ],
    due: { by: 'day-of-last-alert' },
    template: 'check-in',
    hasReasonToCall: false,
    reason: ({ alertDay, today, format, formatOn }) =>
      today < alertDay
        ? `You spoke ${formatOn(interviewDay.day)}. If nothing comes back by ${format(alertDay)}, check in.`
        : `Day ${daysBetween(interviewDay.day, today)} since you spoke, and they named no date.`,
  }
}

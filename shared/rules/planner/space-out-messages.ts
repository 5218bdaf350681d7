import type { Card } from '../../model/card.ts'
import type { EpochMs, PlainDate } from '../../model/scalars.ts'
import { formatDayInSentence } from '../../text/format-day-in-sentence.ts'
import { addDays, daysBetween, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { type HoldingMessage, listHoldingMessages } from '../facts/holding-messages.ts'
import { isFinal } from '../facts/last-action.ts'
import type { PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import { toAlertTime } from '../timing/plan-alerts.ts'
import { resolveDeadline } from '../timing/resolve-deadline.ts'
import { toNextWorkingDay } from '../timing/working-days.ts'
import { toHeldBasis } from './alert-dedupe.ts'
import { compareMessagePriority } from './message-priority.ts'
import { rescheduleAfter, type ScheduledStep } from './schedule-step.ts'

/** The least number of days between two counted messages to one employer. */
const MIN_DAYS_APART = 3

const unchanged: ReadonlyMap<ScheduledStep, ScheduledStep> = new Map()

/**
 * Spaces out the messages to one employer. Each message waits until three days after the last sent one and
 * after every unsent one that goes first, and its reason says so. Takes the scheduled steps of each card of
 * the employer. Returns a map from each step that was checked to its rescheduled version.
 */
export function spaceOutMessages(
  stepsByCard: readonly (readonly ScheduledStep[])[],
  cards: readonly Card[],
  context: RuleContext,
): ReadonlyMap<ScheduledStep, ScheduledStep> {
  const counted: ScheduledStep[] = []
  const unsent: ScheduledStep[] = []
  for (const steps of stepsByCard)
    for (const step of steps) {
      const patience = findPatience(step)
      if (patience === 'counted') counted.push(step)
      else if (patience === 'holding' && !isFinal(step.action)) unsent.push(step)
    }
  if (counted.length === 0) return unchanged
  const messages = listHoldingMessages(cards)
  if (messages.length === 0 && counted.length + unsent.length < 2) return unchanged
  const rescheduled = new Map<ScheduledStep, ScheduledStep>()
  for (const step of counted.toSorted(compareMessagePriority)) {
    const previous = step.previous && rescheduled.get(step.previous)
    const base = previous && previous !== step.previous ? rescheduleAfter(previous, step, context) : step
    const spaced = waitForOthers(base, { messages, unsent }, context)
    rescheduled.set(step, spaced)
    if (!isFinal(step.action)) unsent.push(spaced)
  }
  return rescheduled
}

/** The messages to the same employer that go before a given message. */
interface EarlierMessages {
  readonly messages: readonly HoldingMessage[]
  readonly unsent: readonly ScheduledStep[]
}

/** The other message that makes a message wait, and the day until which it waits. */
interface Wait {
  readonly day: PlainDate
  /** The id of the action that sent the other message, or the key of the unsent follow-up. */
  readonly holderId: string
  /** When the other message was sent or, if it is unsent, when the event happened that it follows. */
  readonly since: EpochMs
  /** The card of the other message. */
  readonly card: Card
  /** The cause in words, for the reason shown to the user. */
  readonly cause: string
}

/** Postpones a step past one message after another, until none makes it wait. */
function waitForOthers(step: ScheduledStep, earlier: EarlierMessages, context: RuleContext): ScheduledStep {
  const day = findFirstDay(step, context)
  let wait = day === null ? null : findWait({ step, day }, earlier, context)
  if (wait === null) return step
  for (;;) {
    const nextWait = findWait({ step, day: wait.day }, earlier, context)
    if (nextWait === null) return postpone(step, wait, context)
    wait = { ...nextWait, since: Math.max(nextWait.since, wait.since) }
  }
}

/** Returns what makes a message wait beyond a day; null if it can go on that day. */
function findWait(
  { step, day }: { readonly step: ScheduledStep; readonly day: PlainDate },
  earlier: EarlierMessages,
  context: RuleContext,
): Wait | null {
  const addGap = (start: PlainDate) => toNextWorkingDay(addDays(start, MIN_DAYS_APART), step.daysOff)
  for (const { action, card, at } of earlier.messages) {
    const sentDay = toPlainDate(at, context.zone)
    if (addGap(sentDay) > day && isPending({ step, day }, at, context))
      return {
        day: addGap(sentDay),
        holderId: action.id,
        since: at,
        card,
        cause: `you wrote or called ${describeRole(card)} on ${formatDayInSentence(sentDay)}`,
      }
  }
  if (isFinal(step.action)) return null
  for (const unsentStep of earlier.unsent) {
    const alertDay = findFirstDay(unsentStep, context)
    if (alertDay === null || alertDay > day || addGap(alertDay) <= day || !goesFirst(unsentStep, day))
      continue
    if (unsentStep.facts)
      return {
        day: addGap(alertDay),
        holderId: unsentStep.key,
        since: unsentStep.draft.eventAt,
        card: unsentStep.facts.card,
        cause: `what is due ${describeRole(unsentStep.facts.card)} on ${formatDayInSentence(alertDay)} comes first`,
      }
  }
  return null
}

/**
 * Returns true if an unsent step goes before a message on a day. A promise of the user goes first if its date
 * is on or before that day. The other steps are already sorted by priority, so they always go first.
 */
function goesFirst(step: ScheduledStep, day: PlainDate): boolean {
  if (step.rule.patience !== 'holding') return true
  const promise = step.facts?.card.ownPromises.find(({ id }) => id === step.draft.eventId)
  return promise?.date != null && promise.date <= day
}

/** Returns true if a step was still to be sent at an instant: not done, skipped or lapsed by then. */
function isPending(
  { step, day }: { readonly step: ScheduledStep; readonly day: PlainDate },
  at: EpochMs,
  context: RuleContext,
): boolean {
  const { action, draft, daysOff } = step
  if (action && isFinal(action) && at >= toEpoch(action.at)) return false
  // A lapse counts from an alert, so it is computed for an alert on that day.
  const planned = [{ name: '', at: toAlertTime(day, daysOff, context), basis: '' }]
  const lapsesAt = resolveDeadline(draft.lapses, { planned, daysOff }, context)
  return lapsesAt === null || at < lapsesAt
}

function postpone(step: ScheduledStep, wait: Wait, context: RuleContext): ScheduledStep {
  const move = (alerts: readonly PlannedAlert[]) => moveAlerts(alerts, { wait, step }, context)
  const hold = { by: wait.card.id, reason: `It waits until ${formatDayInSentence(wait.day)}: ${wait.cause}.` }
  return { ...step, planned: move(step.planned), alerts: move(step.alerts), hold }
}

/**
 * Moves all alerts by the number of days that the first one has to wait. All of them fire at the alert hour,
 * so none can fall into quiet hours. An alert that no longer comes after the one before it is dropped.
 */
function moveAlerts(
  alerts: readonly PlannedAlert[],
  { wait, step }: { readonly wait: Wait; readonly step: ScheduledStep },
  context: RuleContext,
): readonly PlannedAlert[] {
  const firstAlert = alerts[0]
  if (firstAlert === undefined) return alerts
  const days = daysBetween(toPlainDate(firstAlert.at, context.zone), wait.day)
  if (days <= 0) return alerts
  const moved: PlannedAlert[] = []
  for (const alert of alerts) {
    const at = toAlertTime(addDays(toPlainDate(alert.at, context.zone), days), step.daysOff, context)
    if (at > (moved.at(-1)?.at ?? Number.NEGATIVE_INFINITY))
      moved.push({
        name: alert.name,
        at,
        basis: toHeldBasis(alert.basis, wait.holderId),
        heldSince: wait.since,
      })
  }
  return moved
}

function findPatience({ rule, draft }: ScheduledStep): ScheduledStep['rule']['patience'] {
  return draft.isFree ? 'free' : rule.patience
}

function findFirstDay({ alerts }: ScheduledStep, { zone }: RuleContext): PlainDate | null {
  return alerts[0] === undefined ? null : toPlainDate(alerts[0].at, zone)
}

function describeRole({ role, company }: Card): string {
  return role === '' ? `about your other application at ${company}` : `about “${role}” at ${company}`
}

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

/** Days between two counted messages to one employer. */
const MIN_DAYS_APART = 3

const unchanged: ReadonlyMap<ScheduledStep, ScheduledStep> = new Map()

/**
 * Spaces out the messages to one employer: each waits until three days after the last sent one and after
 * every unsent one that goes first, and its reason says so. Takes the steps of each card of the employer, and
 * returns the rescheduled step for each one that had to be looked at.
 */
export function spaceOutMessages(
  stepsByCard: readonly (readonly ScheduledStep[])[],
  cards: readonly Card[],
  context: RuleContext,
): ReadonlyMap<ScheduledStep, ScheduledStep> {
  const counted: ScheduledStep[] = []
  const ahead: ScheduledStep[] = []
  for (const steps of stepsByCard)
    for (const step of steps) {
      const patience = findPatience(step)
      if (patience === 'counted') counted.push(step)
      else if (patience === 'holding' && !isFinal(step.action)) ahead.push(step)
    }
  if (counted.length === 0) return unchanged
  const messages = listHoldingMessages(cards)
  if (messages.length === 0 && counted.length + ahead.length < 2) return unchanged
  const rescheduled = new Map<ScheduledStep, ScheduledStep>()
  for (const step of counted.toSorted(compareMessagePriority)) {
    const previous = step.previous && rescheduled.get(step.previous)
    const base = previous && previous !== step.previous ? rescheduleAfter(previous, step, context) : step
    const spaced = waitForOthers(base, { messages, unsent: ahead }, context)
    rescheduled.set(step, spaced)
    if (!isFinal(step.action)) ahead.push(spaced)
  }
  return rescheduled
}

/** The messages to the same employer that go before the one in question. */
interface EarlierMessages {
  readonly messages: readonly HoldingMessage[]
  readonly unsent: readonly ScheduledStep[]
}

/** The other message that makes one wait, and until which day. */
interface Wait {
  readonly day: PlainDate
  /** The id of the action that sent the other message, or the key of the unsent follow-up. */
  readonly holderId: string
  /** When the other message was sent, or the event happened that it follows. */
  readonly since: EpochMs
  readonly card: Card
  readonly cause: string
}

function waitForOthers(step: ScheduledStep, earlier: EarlierMessages, context: RuleContext): ScheduledStep {
  const day = findFirstDay(step, context)
  let wait = day === null ? null : findWait({ step, day }, earlier, context)
  if (wait === null) return step
  for (;;) {
    const next = findWait({ step, day: wait.day }, earlier, context)
    if (next === null) return postpone(step, wait, context)
    wait = { ...next, since: Math.max(next.since, wait.since) }
  }
}

/** Returns what makes a message wait beyond a day; null when it can go on that day. */
function findWait(
  { step, day }: { readonly step: ScheduledStep; readonly day: PlainDate },
  earlier: EarlierMessages,
  context: RuleContext,
): Wait | null {
  const addGap = (from: PlainDate) => toNextWorkingDay(addDays(from, MIN_DAYS_APART), step.daysOff)
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
  for (const other of earlier.unsent) {
    const alertDay = findFirstDay(other, context)
    if (alertDay === null || alertDay > day || addGap(alertDay) <= day || !goesFirst(other, day)) continue
    if (other.facts)
      return {
        day: addGap(alertDay),
        holderId: other.key,
        since: other.draft.eventAt,
        card: other.facts.card,
        cause: `what is due ${describeRole(other.facts.card)} on ${formatDayInSentence(alertDay)} comes first`,
      }
  }
  return null
}

/**
 * An own promise goes before messages on or after its date; the other steps are already in order of priority.
 */
function goesFirst(other: ScheduledStep, day: PlainDate): boolean {
  if (other.rule.patience !== 'holding') return true
  const promise = other.facts?.card.ownPromises.find(({ id }) => id === other.draft.eventId)
  return promise?.date != null && promise.date <= day
}

/**
 * Returns true if a follow-up was still to be sent at an instant: neither done, skipped nor lapsed by then.
 */
function isPending(
  { step, day }: { readonly step: ScheduledStep; readonly day: PlainDate },
  at: EpochMs,
  context: RuleContext,
): boolean {
  const { action, draft, daysOff } = step
  if (action && isFinal(action) && at >= toEpoch(action.at)) return false
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
 * Moves all alerts by the days that the first one has to wait. All of them are day-based, so none can fall
 * into quiet hours.
 */
function moveAlerts(
  alerts: readonly PlannedAlert[],
  { wait, step }: { readonly wait: Wait; readonly step: ScheduledStep },
  context: RuleContext,
): readonly PlannedAlert[] {
  const first = alerts[0]
  if (first === undefined) return alerts
  const days = daysBetween(toPlainDate(first.at, context.zone), wait.day)
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

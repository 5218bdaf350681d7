import type { Card } from '../../model/card.ts'
import type { Id, PlainDate, ZoneName } from '../../model/scalars.ts'
import { formatDayInSentence } from '../../text/format-day-in-sentence.ts'
import { addDays, daysBetween, toPlainDate } from '../../time/day.ts'
import { resolveCardZone } from '../facts/card-zone.ts'
import { listHoldingMessages } from '../facts/holding-messages.ts'
import { isFinal } from '../facts/last-action.ts'
import type { PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import type { Patience } from '../step-draft.ts'
import { findPresentAlert, isAway } from '../timing/away.ts'
import { toDayAlertTime } from '../timing/plan-alerts.ts'
import { toHeldBasis } from './alert-dedupe.ts'
import { type EarlierMessages, findFirstDay, findWait, type Wait } from './find-wait.ts'
import { compareMessagePriority } from './message-priority.ts'
import { rescheduleAfter, type ScheduledStep } from './schedule-step.ts'

const unchanged: ReadonlyMap<ScheduledStep, ScheduledStep> = new Map()

/**
 * Spaces out the messages to one employer or person. Each message waits until three days after the last sent
 * one and after every unsent one that goes first, and its reason says so. Takes the scheduled steps of each
 * card of a group. Returns a map from each step that was checked to its rescheduled version.
 */
export function spaceOutMessages(
  stepsByCard: readonly (readonly ScheduledStep[])[],
  cards: readonly Card[],
  context: RuleContext,
): ReadonlyMap<ScheduledStep, ScheduledStep> {
  const waiting: ScheduledStep[] = []
  const unsent: ScheduledStep[] = []
  const news = new Map<Id, ScheduledStep>()
  for (const steps of stepsByCard)
    for (const step of steps) {
      const patience = getPatience(step)
      if (patience === 'counted' || patience === 'held') waiting.push(step)
      else if (patience === 'promised' && !isFinal(step.action)) unsent.push(step)
      if (step.rule.step === 'tell-others' && step.facts)
        for (const id of [step.facts.card.id, ...step.alsoFor]) news.set(id, step)
    }
  if (waiting.length === 0) return unchanged
  const messages = listHoldingMessages(cards)
  if (messages.length === 0 && news.size === 0 && waiting.length + unsent.length < 2) return unchanged
  const rescheduled = new Map<ScheduledStep, ScheduledStep>()
  for (const step of waiting.toSorted(compareMessagePriority)) {
    const previous = step.previous && rescheduled.get(step.previous)
    const base = previous && previous !== step.previous ? rescheduleAfter(previous, step, context) : step
    const spaced = waitForOthers(base, { messages, unsent, news }, context)
    rescheduled.set(step, spaced)
    if (!isFinal(step.action) && getPatience(step) === 'counted') unsent.push(spaced)
  }
  return rescheduled
}

function getPatience({ rule, draft }: ScheduledStep): Patience {
  return draft.patience ?? rule.patience
}

/**
 * Postpones a step past one message after another, until none makes it wait. The day of its alert decides, which
 * for a call may be later than the end of the wait.
 */
function waitForOthers(step: ScheduledStep, earlier: EarlierMessages, context: RuleContext): ScheduledStep {
  const day = findFirstDay(step, context)
  let wait = day === null ? null : findWait({ step, day }, earlier, context)
  if (wait === null) return step
  const target = { daysOff: step.daysOff, callZone: findCallZone(step, context) }
  for (;;) {
    const { on, alertDay } = findPresentAlert(wait.day, target, context)
    const nextWait = findWait({ step, day: alertDay }, earlier, context)
    if (nextWait === null) return postpone(step, { ...wait, day: on, alertDay }, context)
    wait = { ...nextWait, since: Math.max(nextWait.since, wait.since) }
  }
}

/** A wait, from whose last day the alerts are timed, and the day on which the first of them then fires. */
interface FinalWait extends Wait {
  readonly alertDay: PlainDate
}

function postpone(step: ScheduledStep, wait: FinalWait, context: RuleContext): ScheduledStep {
  const move = (alerts: readonly PlannedAlert[]) => moveAlerts(alerts, { wait, step }, context)
  const hold = {
    by: wait.card.id,
    reason: `On hold until ${formatDayInSentence(wait.alertDay, context)}: ${wait.cause}.`,
    since: wait.since,
    alertAt: step.planned[0]?.at ?? null,
  }
  return { ...step, planned: move(step.planned), alerts: move(step.alerts), hold }
}

/**
 * Moves all alerts by the number of days that the first one has to wait. All of them fire at the alert hour or,
 * for a call, in the employer's hours, so none can fall into quiet hours. An alert that no longer comes after
 * the one before it is dropped, and so is a later one that would fall on an away day.
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
  const { daysOff } = step
  const callZone = findCallZone(step, context)
  const moved: PlannedAlert[] = []
  for (const { name, basis, at } of alerts) {
    const on = addDays(toPlainDate(at, context.zone), days)
    const movedAt = toDayAlertTime({ name, on }, { daysOff, callZone }, context)
    const isOnAwayDay = isAway(toPlainDate(movedAt, context.zone), context.settings.away ?? [])
    if (isOnAwayDay && moved.length > 0) continue
    if (movedAt <= (moved.at(-1)?.at ?? Number.NEGATIVE_INFINITY)) continue
    moved.push({ name, at: movedAt, basis: toHeldBasis(basis, wait.holderId), heldSince: wait.since })
  }
  return moved
}

function findCallZone({ facts, draft }: ScheduledStep, { zone }: RuleContext): ZoneName | null {
  return facts && draft.destination.channel === 'phone' ? resolveCardZone(facts.card, zone) : null
}

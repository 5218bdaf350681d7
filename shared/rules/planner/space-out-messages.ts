import type { Card } from '../../model/card.ts'
import type { EpochMs, PlainDate } from '../../model/scalars.ts'
import { sayDayInSentence } from '../../text/format-day-in-sentence.ts'
import { addDays, dayOf, daysBetween } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { isFinal } from '../facts/actions.ts'
import { type HoldingMessage, holdingMessages } from '../facts/holding-messages.ts'
import type { PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import { alertOnDay } from '../timing/alert-times.ts'
import { limitTime } from '../timing/deadline.ts'
import { workingDayFrom } from '../timing/working-days.ts'
import { heldBasis } from './alert-dedupe.ts'
import { byRank } from './message-priority.ts'
import { after, type Timed } from './schedule-step.ts'

/** Days between two counted messages to one employer. */
const MIN_DAYS_APART = 3

const unchanged: ReadonlyMap<Timed, Timed> = new Map()

/**
 * Spaces out the messages to one employer: each waits until three days after the last sent one and after
 * every unsent one that goes first, and its reason says so. Takes the steps of each card of the employer, and
 * returns the rescheduled step for each one that had to be looked at.
 */
export function holdBack(
  stepsByCard: readonly (readonly Timed[])[],
  cards: readonly Card[],
  context: RuleContext,
): ReadonlyMap<Timed, Timed> {
  const counted: Timed[] = []
  const ahead: Timed[] = []
  for (const steps of stepsByCard)
    for (const step of steps) {
      const patience = findPatience(step)
      if (patience === 'counted') counted.push(step)
      else if (patience === 'holding' && !isFinal(step.deed)) ahead.push(step)
    }
  if (counted.length === 0) return unchanged
  const messages = holdingMessages(cards)
  if (messages.length === 0 && counted.length + ahead.length < 2) return unchanged
  const rescheduled = new Map<Timed, Timed>()
  for (const step of counted.toSorted(byRank)) {
    const previous = step.previous && rescheduled.get(step.previous)
    const base = previous && previous !== step.previous ? after(previous, step, context) : step
    const spaced = waitForOthers(base, { messages, unsent: ahead }, context)
    rescheduled.set(step, spaced)
    if (!isFinal(step.deed)) ahead.push(spaced)
  }
  return rescheduled
}

/** The messages to the same employer that go before the one in question. */
interface EarlierMessages {
  readonly messages: readonly HoldingMessage[]
  readonly unsent: readonly Timed[]
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

function waitForOthers(step: Timed, earlier: EarlierMessages, context: RuleContext): Timed {
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
  { step, day }: { readonly step: Timed; readonly day: PlainDate },
  earlier: EarlierMessages,
  context: RuleContext,
): Wait | null {
  const addGap = (from: PlainDate) => workingDayFrom(addDays(from, MIN_DAYS_APART), step.daysOff)
  for (const { deed, card, at } of earlier.messages) {
    const sentDay = dayOf(at, context.zone)
    if (addGap(sentDay) > day && isPending({ step, day }, at, context))
      return {
        day: addGap(sentDay),
        holderId: deed.id,
        since: at,
        card,
        cause: `you wrote or called ${describeRole(card)} on ${sayDayInSentence(sentDay)}`,
      }
  }
  if (isFinal(step.deed)) return null
  for (const other of earlier.unsent) {
    const alertDay = findFirstDay(other, context)
    if (alertDay === null || alertDay > day || addGap(alertDay) <= day || !goesFirst(other, day)) continue
    if (other.facts)
      return {
        day: addGap(alertDay),
        holderId: other.key,
        since: other.draft.eventAt,
        card: other.facts.card,
        cause: `what is due ${describeRole(other.facts.card)} on ${sayDayInSentence(alertDay)} comes first`,
      }
  }
  return null
}

/**
 * An own promise goes before messages on or after its date; the other steps are already in order of priority.
 */
function goesFirst(other: Timed, day: PlainDate): boolean {
  if (other.rule.patience !== 'holding') return true
  const promise = other.facts?.card.ownPromises.find(({ id }) => id === other.draft.eventId)
  return promise?.date != null && promise.date <= day
}

/**
 * Returns true if a follow-up was still to be sent at an instant: neither done, skipped nor lapsed by then.
 */
function isPending(
  { step, day }: { readonly step: Timed; readonly day: PlainDate },
  at: EpochMs,
  context: RuleContext,
): boolean {
  const { deed: action, draft, daysOff } = step
  if (action && isFinal(action) && at >= toEpoch(action.at)) return false
  const planned = [{ name: '', at: alertOnDay(day, daysOff, context), basis: '' }]
  const lapsesAt = limitTime(draft.lapses, { planned, daysOff }, context)
  return lapsesAt === null || at < lapsesAt
}

function postpone(step: Timed, wait: Wait, context: RuleContext): Timed {
  const move = (alerts: readonly PlannedAlert[]) => moveAlerts(alerts, { wait, step }, context)
  const hold = { by: wait.card.id, reason: `It waits until ${sayDayInSentence(wait.day)}: ${wait.cause}.` }
  return { ...step, planned: move(step.planned), alerts: move(step.alerts), hold }
}

/**
 * Moves all alerts by the days that the first one has to wait. All of them are day-based, so none can fall
 * into quiet hours.
 */
function moveAlerts(
  alerts: readonly PlannedAlert[],
  { wait, step }: { readonly wait: Wait; readonly step: Timed },
  context: RuleContext,
): readonly PlannedAlert[] {
  const first = alerts[0]
  if (first === undefined) return alerts
  const days = daysBetween(dayOf(first.at, context.zone), wait.day)
  if (days <= 0) return alerts
  const moved: PlannedAlert[] = []
  for (const alert of alerts) {
    const at = alertOnDay(addDays(dayOf(alert.at, context.zone), days), step.daysOff, context)
    if (at > (moved.at(-1)?.at ?? Number.NEGATIVE_INFINITY))
      moved.push({
        name: alert.name,
        at,
        basis: heldBasis(alert.basis, wait.holderId),
        heldSince: wait.since,
      })
  }
  return moved
}

function findPatience({ rule, draft }: Timed): Timed['rule']['patience'] {
  return draft.isFree ? 'free' : rule.patience
}

function findFirstDay({ alerts }: Timed, { zone }: RuleContext): PlainDate | null {
  return alerts[0] === undefined ? null : dayOf(alerts[0].at, zone)
}

function describeRole({ role, company }: Card): string {
  return role === '' ? `about your other application at ${company}` : `about “${role}” at ${company}`
}

import type { Card } from '../../model/card.ts'
import type { EpochMs, PlainDate } from '../../model/scalars.ts'
import { formatOnDay } from '../../text/format-day-in-sentence.ts'
import { toSingleLine } from '../../text/plain-text.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import { type Audience, type HoldingMessage, isSameAudience, toAudience } from '../facts/holding-messages.ts'
import { isFinal } from '../facts/last-action.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { toAlertTime } from '../timing/plan-alerts.ts'
import { resolveDeadline } from '../timing/resolve-deadline.ts'
import { addWorkingDays, toNextWorkingDay } from '../timing/working-days.ts'
import type { ScheduledStep } from './schedule-step.ts'

/** The least number of days between two counted messages to one employer. */
const MIN_DAYS_APART = 3
/** Days from one note that keeps in touch to the next, which takes its place. */
const NEXT_ROUND_DAYS = 30
/** Days for which nothing else goes out after the news of an offer was sent. */
const NEWS_DAYS = 7

const audiences = new WeakMap<StepDraft, Audience>()

/** The other message that makes a message wait, and the day until which it waits. */
export interface Wait {
  readonly day: PlainDate
  /** The id of the action that sent the other message, or the key of the unsent follow-up. */
  readonly holderId: string
  /** When the user told the app of what makes it wait. */
  readonly since: EpochMs
  /** The card of the other message. */
  readonly card: Card
  /** The cause in words, for the reason shown to the user. */
  readonly cause: string
}

/** A message, and the day on which it would go out. */
interface StepOnDay {
  readonly step: ScheduledStep
  readonly day: PlainDate
}

/** What may make a message wait. */
export interface EarlierMessages {
  readonly messages: readonly HoldingMessage[]
  /** The unsent messages that go first, and the promises that are not kept. */
  readonly unsent: readonly ScheduledStep[]
  /** The news of another offer on each card, by the card's id. */
  readonly news: ReadonlyMap<string, ScheduledStep>
}

/** Returns what makes a message wait beyond a day; null if it can go on that day. */
export function findWait(at: StepOnDay, earlier: EarlierMessages, context: RuleContext): Wait | null {
  const wait = findSentWait(at, earlier, context)
  if (wait !== null || isFinal(at.step.action)) return wait
  return findNewsWait(at, earlier, context) ?? findUnsentWait(at, earlier, context)
}

function findSentWait(
  { step, day }: StepOnDay,
  { messages }: EarlierMessages,
  context: RuleContext,
): Wait | null {
  for (const message of messages) {
    const { id, card, at, recordedAt, kind } = message
    const sentDay = toPlainDate(at, context.zone)
    const until = addGap(sentDay, step)
    if (until <= day || !strains(message, step) || !isPending({ step, day }, at, context)) continue
    const what = kind === 'promise' ? 'you kept a promise' : 'you wrote or called'
    const cause = `${what} ${describeRole(card)} ${formatOnDay(sentDay, context)}`
    return { day: until, holderId: id, since: Math.max(at, recordedAt), card, cause }
  }
  return null
}

/** While the user is to tell an employer of another offer, and for a week after, nothing else asks there. */
function findNewsWait(
  { step, day }: StepOnDay,
  { news }: EarlierMessages,
  context: RuleContext,
): Wait | null {
  const told = step.facts && step.rule.sends === 'chain' ? news.get(step.facts.card.id) : undefined
  if (!told?.facts || told.action?.kind === 'skipped') return null
  const { card } = told.facts
  const since = Math.max(told.draft.eventAt, told.draft.enteredAt ?? 0)
  if (told.action && isFinal(told.action)) {
    const sentDay = toPlainDate(toEpoch(told.action.at), context.zone)
    const until = toNextWorkingDay(addDays(sentDay, NEWS_DAYS), step.daysOff)
    const cause = `you told them about your other offer ${formatOnDay(sentDay, context)}`
    const entered = Math.max(since, toEpoch(told.action.recordedAt))
    return until > day ? { day: until, holderId: told.action.id, since: entered, card, cause } : null
  }
  const lapsesAt = resolveDeadline(told.draft.lapses, told, context)
  const dueAt = resolveDeadline(told.draft.due, told, context)
  if (dueAt === null || (lapsesAt !== null && lapsesAt <= context.now)) return null
  const until = addWorkingDays(toPlainDate(dueAt, context.zone), 1, step.daysOff)
  const cause = 'telling them about your other offer comes first'
  return until > day ? { day: until, holderId: told.key, since, card, cause } : null
}

function findUnsentWait(
  { step, day }: StepOnDay,
  { unsent }: EarlierMessages,
  context: RuleContext,
): Wait | null {
  for (const other of unsent) {
    const alertDay = findFirstDay(other, context)
    if (other.facts === null || alertDay === null || alertDay > day) continue
    const until = addGap(alertDay, step)
    if (until <= day || !goesFirst(other, day) || !isSameGroup(other, step)) continue
    const { card } = other.facts
    const promise = findPromise(other)
    const cause = promise
      ? `your promise “${toSingleLine(promise.text)}” ${describeRole(card)} comes first`
      : `another message ${describeRole(card)}, due ${formatOnDay(alertDay, context)}, comes first`
    const since = Math.max(other.draft.eventAt, other.draft.enteredAt ?? 0)
    return { day: until, holderId: other.key, since, card, cause }
  }
  return null
}

function addGap(start: PlainDate, { daysOff }: ScheduledStep): PlainDate {
  return toNextWorkingDay(addDays(start, MIN_DAYS_APART), daysOff)
}

function strains({ audience }: HoldingMessage, step: ScheduledStep): boolean {
  return step.facts !== null && isSameAudience(audience, toStepAudience(step, step.facts.card))
}

function isSameGroup(a: ScheduledStep, b: ScheduledStep): boolean {
  if (a.facts === null || b.facts === null) return false
  if (a.facts.card === b.facts.card) return true
  return isSameAudience(toStepAudience(a, a.facts.card), toStepAudience(b, b.facts.card))
}

/** Returns whom a step strains. It is kept with the draft, because each pair of messages is compared by it. */
function toStepAudience({ draft }: ScheduledStep, card: Card): Audience {
  const known = audiences.get(draft)
  if (known !== undefined) return known
  const audience = toAudience(card, draft.destination.personId)
  audiences.set(draft, audience)
  return audience
}

function findPromise({ rule, facts, draft }: ScheduledStep) {
  if (rule.patience !== 'promised') return undefined
  return facts?.card.ownPromises.find(({ id }) => id === draft.eventId)
}

/**
 * Returns true if an unsent step goes before a message on a day. A promise of the user goes first if its date
 * is on or before that day. The other steps are already sorted by priority, so they always go first.
 */
function goesFirst(step: ScheduledStep, day: PlainDate): boolean {
  if (step.rule.patience !== 'promised') return true
  const date = findPromise(step)?.date
  return date != null && date <= day
}

/** Returns true if a step was still to be sent at an instant: not done, skipped or lapsed by then. */
function isPending({ step, day }: StepOnDay, at: EpochMs, context: RuleContext): boolean {
  const { action, draft, daysOff } = step
  if (action && isFinal(action) && at >= toEpoch(action.at)) return false
  // A lapse counts from an alert, so it is computed for an alert on that day.
  const planned = [{ name: '', at: toAlertTime(day, daysOff, context), basis: '' }]
  const nextRoundAt = toAlertTime(addDays(day, NEXT_ROUND_DAYS), daysOff, context)
  const lapsesAt = resolveDeadline(draft.lapses, { planned, daysOff, nextRoundAt }, context)
  return lapsesAt === null || at < lapsesAt
}

/** Returns the day of the first alert of a step; null if it has none. */
export function findFirstDay(
  { alerts }: ScheduledStep,
  { zone }: Pick<RuleContext, 'zone'>,
): PlainDate | null {
  return alerts[0] === undefined ? null : toPlainDate(alerts[0].at, zone)
}

function describeRole({ role, company }: Card): string {
  return role === '' ? `about your application at ${company}` : `about “${role}” at ${company}`
}

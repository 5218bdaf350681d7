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
const APART = 3

const nothing: ReadonlyMap<Timed, Timed> = new Map()

/**
 * Keeps the messages to one employer apart: what a sent one, or an unsent one that ranks first, stands before waits
 * for three days after it, and says so. Takes the drafts of each card of the employer, and answers which became which.
 */
export function holdBack(
  asked: readonly (readonly Timed[])[],
  cards: readonly Card[],
  context: RuleContext,
): ReadonlyMap<Timed, Timed> {
  const waiting: Timed[] = []
  const first: Timed[] = []
  for (const drafts of asked)
    for (const one of drafts) {
      const patience = patienceOf(one)
      if (patience === 'counted') waiting.push(one)
      else if (patience === 'holding' && !isFinal(one.deed)) first.push(one)
    }
  if (waiting.length === 0) return nothing
  const messages = holdingMessages(cards)
  if (messages.length === 0 && waiting.length + first.length < 2) return nothing
  const moved = new Map<Timed, Timed>()
  for (const one of waiting.toSorted(byRank)) {
    const previous = one.previous && moved.get(one.previous)
    const then = previous && previous !== one.previous ? after(previous, one, context) : one
    const held = keptBack(then, { messages, first }, context)
    moved.set(one, held)
    if (!isFinal(one.deed)) first.push(held)
  }
  return moved
}

interface Ahead {
  readonly messages: readonly HoldingMessage[]
  /** Unsent, and ranking first. */
  readonly first: readonly Timed[]
}

interface Until {
  readonly day: PlainDate
  readonly holder: string
  /** When it was sent, or arose. */
  readonly since: EpochMs
  readonly card: Card
  readonly why: string
}

function keptBack(one: Timed, ahead: Ahead, context: RuleContext): Timed {
  const day = firstDay(one, context)
  let until = day === null ? null : nextHold({ one, day }, ahead, context)
  if (until === null) return one
  for (;;) {
    const next = nextHold({ one, day: until.day }, ahead, context)
    if (next === null) return movedTo(one, until, context)
    until = { ...next, since: Math.max(next.since, until.since) }
  }
}

/** What makes a message wait beyond a day; null when it can go then. */
function nextHold(
  { one, day }: { readonly one: Timed; readonly day: PlainDate },
  ahead: Ahead,
  context: RuleContext,
): Until | null {
  const until = (from: PlainDate) => workingDayFrom(addDays(from, APART), one.daysOff)
  for (const { deed, card, at } of ahead.messages) {
    const sent = dayOf(at, context.zone)
    if (until(sent) > day && isStillWanted(one, at, day, context))
      return {
        day: until(sent),
        holder: deed.id,
        since: at,
        card,
        why: `you wrote or called ${about(card)} on ${sayDayInSentence(sent)}`,
      }
  }
  if (isFinal(one.deed)) return null
  for (const other of ahead.first) {
    const alertDay = firstDay(other, context)
    if (alertDay === null || alertDay > day || until(alertDay) <= day || !ranksFirst(other, day)) continue
    if (other.facts)
      return {
        day: until(alertDay),
        holder: other.key,
        since: other.draft.eventAt,
        card: other.facts.card,
        why: `what is due ${about(other.facts.card)} on ${sayDayInSentence(alertDay)} comes first`,
      }
  }
  return null
}

/** Own promises hold what comes on their date or after it; the others are in the order of their rank already. */
function ranksFirst(other: Timed, day: PlainDate): boolean {
  if (other.rule.patience !== 'holding') return true
  const promise = other.facts?.card.ownPromises.find((own) => own.id === other.draft.eventId)
  return promise?.date != null && promise.date <= day
}

/** Whether a follow-up was still to be sent when a message went out: neither done nor given up by then. */
function isStillWanted(one: Timed, at: EpochMs, day: PlainDate, context: RuleContext): boolean {
  if (one.deed && isFinal(one.deed) && at >= toEpoch(one.deed.at)) return false
  const planned = [{ name: '', at: alertOnDay(day, one.daysOff, context), basis: '' }]
  const lapsesAt = limitTime(one.draft.lapses, { planned, daysOff: one.daysOff }, context)
  return lapsesAt === null || at < lapsesAt
}

function movedTo(one: Timed, until: Until, context: RuleContext): Timed {
  const move = (alerts: readonly PlannedAlert[]) => shifted(alerts, { until, one }, context)
  const hold = { by: until.card.id, reason: `It waits until ${sayDayInSentence(until.day)}: ${until.why}.` }
  return { ...one, planned: move(one.planned), alerts: move(one.alerts), hold }
}

/** Moves all alerts by the days that the first one has to wait. They count from days, so none may break quiet hours. */
function shifted(
  alerts: readonly PlannedAlert[],
  { until, one }: { readonly until: Until; readonly one: Timed },
  context: RuleContext,
): readonly PlannedAlert[] {
  const first = alerts[0]
  if (first === undefined) return alerts
  const days = daysBetween(dayOf(first.at, context.zone), until.day)
  if (days <= 0) return alerts
  const moved: PlannedAlert[] = []
  for (const alert of alerts) {
    const at = alertOnDay(addDays(dayOf(alert.at, context.zone), days), one.daysOff, context)
    if (at > (moved.at(-1)?.at ?? Number.NEGATIVE_INFINITY))
      moved.push({
        name: alert.name,
        at,
        basis: heldBasis(alert.basis, until.holder),
        heldSince: until.since,
      })
  }
  return moved
}

function patienceOf({ rule, draft }: Timed): Timed['rule']['patience'] {
  return draft.isFree ? 'free' : rule.patience
}

function firstDay({ alerts }: Timed, { zone }: RuleContext): PlainDate | null {
  return alerts[0] === undefined ? null : dayOf(alerts[0].at, zone)
}

function about({ role, company }: Card): string {
  return role === '' ? `about your other application at ${company}` : `about “${role}” at ${company}`
}

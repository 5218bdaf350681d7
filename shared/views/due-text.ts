import { assertNever } from '../errors/assert-never.ts'
import type { Card } from '../model/card.ts'
import type { EpochMs } from '../model/scalars.ts'
import { conversationOf } from '../rules/facts/conversation.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { statusAt } from '../rules/follow-up-status.ts'
import type { AsOf } from '../rules/time-context.ts'
import { capitalized, sayDays, sayRelativeDay, sayTime } from '../text/format-day.ts'
import { dayOf, daysBetween, wallTimeOf } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'

/** Formats an instant as a time in the user's zone: `9:00`. */
export function sayClock(at: EpochMs, { zone }: AsOf): string {
  return sayTime(wallTimeOf(at, zone))
}

/** Formats the day of an instant in the user's zone: `today`, `Friday`, `Tue 10 March`. */
export function sayDayOf(at: EpochMs, { now, zone }: AsOf): string {
  return sayRelativeDay(dayOf(at, zone), dayOf(now, zone))
}

/**
 * Formats how many days ago an instant was: `today`, `yesterday`, `4 days ago`. A future instant is `today`.
 */
export function sayAgo(at: EpochMs, { now, zone }: AsOf): string {
  const days = daysBetween(dayOf(at, zone), dayOf(now, zone))
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}

/** Describes by when something is due: "by 15:30", "by 15:30 tomorrow", "today", "by Friday". */
export function sayDue(dueAt: EpochMs | null, context: AsOf): string {
  if (dueAt === null) return 'today'
  const day = sayDayOf(dueAt, context)
  // A due time in the last minute of a day means the end of that day.
  if (wallTimeOf(dueAt, context.zone) === '23:59') return day === 'today' ? day : `by ${day}`
  return `by ${sayClock(dueAt, context)}${day === 'today' ? '' : ` ${day}`}`
}

/** Describes how late something is: "overdue 2 days", "overdue since 15:30". */
export function sayOverdue(dueAt: EpochMs | null, context: AsOf): string {
  if (dueAt === null) return 'overdue'
  const days = daysBetween(dayOf(dueAt, context.zone), dayOf(context.now, context.zone))
  return days > 0 ? `overdue ${sayDays(days)}` : `overdue since ${sayClock(dueAt, context)}`
}

/** Counts the whole days from the day a follow-up counts from to today; null if it counts from none. */
export function dayCount(followUp: Pick<FollowUp, 'countsFrom'>, { now, zone }: AsOf): number | null {
  if (followUp.countsFrom === null) return null
  return Math.max(0, daysBetween(dayOf(followUp.countsFrom, zone), dayOf(now, zone)))
}

/**
 * Describes when a follow-up is due, was done or comes: "by 15:30", "Day 7",
 * "Overdue 2 days", "Friday, 9:00".
 */
export function whenWords(followUp: FollowUp, card: Card | null, context: AsOf): string {
  const startsAt = followUp.alerts[0]?.at ?? followUp.opensAt
  const status = statusAt(followUp, context.now)
  switch (status) {
    case 'open':
      return describeOpen(followUp, card, context)
    case 'overdue':
      return capitalized(sayOverdue(followUp.dueAt, context))
    case 'scheduled':
      return `${sayDayOf(startsAt, context)}, ${sayClock(startsAt, context)}`
    case 'snoozed':
      return `snoozed until ${sayDayOf(startsAt, context)}`
    case 'held':
      return `held until ${sayDayOf(startsAt, context)}`
    case 'done':
      return describeAction('done', followUp, card, context)
    case 'skipped':
      return describeAction('skipped', followUp, card, context)
    case 'lapsed':
      return 'too late'
    default:
      return assertNever(status)
  }
}

function describeOpen(followUp: FollowUp, card: Card | null, context: AsOf): string {
  const day = followUp.step === 'check-in' ? dayCount(followUp, context) : null
  if (day === null || !card) return sayDue(followUp.dueAt, context)
  const terms = conversationOf(card, { ...context, eventId: followUp.eventId })?.promise?.word
  const isUndated = terms === undefined || terms.kind === 'no-date'
  return isUndated ? `Day ${day}` : sayDue(followUp.dueAt, context)
}

function describeAction(verb: string, followUp: FollowUp, card: Card | null, context: AsOf): string {
  const action = card?.deeds.findLast((one) => one.key === followUp.key)
  return action ? `${verb} ${sayDayOf(toEpoch(action.at), context)}` : verb
}

import { assertNever } from '../errors/assert-never.ts'
import type { Card } from '../model/card.ts'
import type { EpochMs, PlainDate, WallTime } from '../model/scalars.ts'
import { findConversation } from '../rules/facts/conversation.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { statusAt } from '../rules/follow-up-status.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { capitalize, formatDayCount, formatRelativeDay, formatTime } from '../text/format-day.ts'
import { daysBetween, toPlainDate, toWallTime } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'

/** Formats an instant as a time in the user's zone: `9:00`. */
export function formatClockTime(at: EpochMs, { zone, formats }: TimeContext): string {
  return formatTime(toWallTime(at, zone), formats)
}

/** Formats the day of an instant in the user's zone: `today`, `Friday`, `Tue 10 March`. */
export function formatDayAt(at: EpochMs, { now, zone, formats }: TimeContext): string {
  return formatRelativeDay(toPlainDate(at, zone), toPlainDate(now, zone), formats)
}

/** Formats when a snooze ends: today its time, later its day. */
export function formatSnoozeEnd(at: EpochMs, context: TimeContext): string {
  const day = formatDayAt(at, context)
  return day === 'today' ? formatClockTime(at, context) : day
}

/** Formats how many days ago an instant was: `yesterday`, `4 days ago`. In the future it is `today`. */
export function formatDaysAgo(at: EpochMs, context: TimeContext): string {
  return formatDaysSince(toPlainDate(at, context.zone), context)
}

/** Formats how many days ago a day was: `yesterday`, `4 days ago`. In the future it is `today`. */
export function formatDaysSince(day: PlainDate, { now, zone }: TimeContext): string {
  const days = daysBetween(day, toPlainDate(now, zone))
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}

/**
 * Describes by when something is due: "by 15:30", "by tomorrow morning", "by Friday". Only today has a time to
 * the minute, because nobody plans a later day by it. Without a time: "today".
 */
export function describeDue(dueAt: EpochMs | null, context: TimeContext): string {
  if (dueAt === null) return 'today'
  const day = formatDayAt(dueAt, context)
  if (isDueAtEndOfDay(dueAt, context)) return day === 'today' ? day : `by ${day}`
  if (day === 'today') return `by ${formatClockTime(dueAt, context)}`
  // A day with a number in it ("Tue 24 March") is too far away for a part of it to matter.
  return /\d/.test(day) ? `by ${day}` : `by ${day} ${describePartOfDay(toWallTime(dueAt, context.zone))}`
}

/** Returns true if something is due at the end of a day: in its last minute. */
export function isDueAtEndOfDay(dueAt: EpochMs, { zone }: TimeContext): boolean {
  return toWallTime(dueAt, zone) === '23:59'
}

function describePartOfDay(time: WallTime): string {
  if (time < '12:00') return 'morning'
  return time < '18:00' ? 'afternoon' : 'evening'
}

/** Describes how late something is: "overdue 2 days", "overdue since 15:30". */
export function describeOverdue(dueAt: EpochMs | null, context: TimeContext): string {
  if (dueAt === null) return 'overdue'
  const days = daysBetween(toPlainDate(dueAt, context.zone), toPlainDate(context.now, context.zone))
  return days > 0 ? `overdue ${formatDayCount(days)}` : `overdue since ${formatClockTime(dueAt, context)}`
}

/** Counts the whole days from day 0 of a follow-up to today; null if it does not count days. */
export function countDays(followUp: Pick<FollowUp, 'countsFrom'>, { now, zone }: TimeContext): number | null {
  if (followUp.countsFrom === null) return null
  return Math.max(0, daysBetween(toPlainDate(followUp.countsFrom, zone), toPlainDate(now, zone)))
}

/** Describes when a follow-up is due, was done or starts: "by 15:30", "Day 7", "Friday, 9:00". */
export function describeTiming(followUp: FollowUp, card: Card | null, context: TimeContext): string {
  const startsAt = followUp.alerts[0]?.at ?? followUp.opensAt
  const status = statusAt(followUp, context.now)
  switch (status) {
    case 'open':
      return describeOpen(followUp, card, context)
    case 'overdue':
      return capitalize(describeOverdue(followUp.dueAt, context))
    case 'scheduled':
      return `${formatDayAt(startsAt, context)}, ${formatClockTime(startsAt, context)}`
    case 'snoozed':
      return `snoozed until ${formatSnoozeEnd(startsAt, context)}`
    case 'held':
      return `on hold until ${formatDayAt(startsAt, context)}`
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

/** Describes an open follow-up. A check-in shows its number of days, unless the employer named a date. */
function describeOpen(followUp: FollowUp, card: Card | null, context: TimeContext): string {
  const dayCount = followUp.step === 'check-in' ? countDays(followUp, context) : null
  if (dayCount === null || !card) return describeDue(followUp.dueAt, context)
  const terms = findConversation(card, { ...context, eventId: followUp.eventId })?.promise?.terms
  const isUndated = terms === undefined || terms.kind === 'no-date'
  return isUndated ? `Day ${dayCount}` : describeDue(followUp.dueAt, context)
}

function describeAction(verb: string, followUp: FollowUp, card: Card | null, context: TimeContext): string {
  const action = card?.actions.findLast(({ key }) => key === followUp.key)
  return action ? `${verb} ${formatDayAt(toEpoch(action.at), context)}` : verb
}

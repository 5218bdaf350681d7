import { assertNever } from '../errors/assert-never.ts'
import type { Card } from '../model/card.ts'
import type { EpochMs } from '../model/scalars.ts'
import { findConversation } from '../rules/facts/conversation.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { statusAt } from '../rules/follow-up-status.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { capitalize, formatDayCount, formatRelativeDay, formatTime } from '../text/format-day.ts'
import { daysBetween, toPlainDate, toWallTime } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'

/** Formats an instant as a time in the user's zone: `9:00`. */
export function formatClockTime(at: EpochMs, { zone }: TimeContext): string {
  return formatTime(toWallTime(at, zone))
}

/** Formats the day of an instant in the user's zone: `today`, `Friday`, `Tue 10 March`. */
export function formatDayAt(at: EpochMs, { now, zone }: TimeContext): string {
  return formatRelativeDay(toPlainDate(at, zone), toPlainDate(now, zone))
}

/** Formats how many days ago an instant was: `yesterday`, `4 days ago`. In the future it is `today`. */
export function formatDaysAgo(at: EpochMs, { now, zone }: TimeContext): string {
  const days = daysBetween(toPlainDate(at, zone), toPlainDate(now, zone))
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}

/** Describes by when something is due: "by 15:30 tomorrow", "by Friday". Without a time: "today". */
export function describeDue(dueAt: EpochMs | null, context: TimeContext): string {
  if (dueAt === null) return 'today'
  const day = formatDayAt(dueAt, context)
  // A due time in the last minute of a day means the end of that day.
  if (toWallTime(dueAt, context.zone) === '23:59') return day === 'today' ? day : `by ${day}`
  return `by ${formatClockTime(dueAt, context)}${day === 'today' ? '' : ` ${day}`}`
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
      return `snoozed until ${formatDayAt(startsAt, context)}`
    case 'held':
      return `held until ${formatDayAt(startsAt, context)}`
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

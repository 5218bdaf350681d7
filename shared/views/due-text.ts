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

/** "9:00" at an instant in the user's zone. */
export function sayClock(at: EpochMs, { zone }: AsOf): string {
  return sayTime(wallTimeOf(at, zone))
}

/** "today", "Friday", "Tue 10 March" for an instant in the user's zone. */
export function sayDayOf(at: EpochMs, { now, zone }: AsOf): string {
  return sayRelativeDay(dayOf(at, zone), dayOf(now, zone))
}

/** "today", "yesterday", "4 days ago"; what a clock set back puts into the future is today. */
export function sayAgo(at: EpochMs, { now, zone }: AsOf): string {
  const days = daysBetween(dayOf(at, zone), dayOf(now, zone))
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}

/** "by 15:30", "by 15:30 tomorrow", "today", "by Friday": until when something is best done. */
export function sayDue(dueAt: EpochMs | null, asOf: AsOf): string {
  if (dueAt === null) return 'today'
  const day = sayDayOf(dueAt, asOf)
  // The end of a day is its last minute.
  if (wallTimeOf(dueAt, asOf.zone) === '23:59') return day === 'today' ? day : `by ${day}`
  return `by ${sayClock(dueAt, asOf)}${day === 'today' ? '' : ` ${day}`}`
}

/** "overdue 2 days", "overdue since 15:30". */
export function sayOverdue(dueAt: EpochMs | null, asOf: AsOf): string {
  if (dueAt === null) return 'overdue'
  const days = daysBetween(dayOf(dueAt, asOf.zone), dayOf(asOf.now, asOf.zone))
  return days > 0 ? `overdue ${sayDays(days)}` : `overdue since ${sayClock(dueAt, asOf)}`
}

/** Whole days from the day a follow-up counts from to today; null where it counts from none. */
export function dayCount(followUp: Pick<FollowUp, 'countsFrom'>, { now, zone }: AsOf): number | null {
  if (followUp.countsFrom === null) return null
  return Math.max(0, daysBetween(dayOf(followUp.countsFrom, zone), dayOf(now, zone)))
}

/** When a follow-up is to be done, was done, or comes: "by 15:30", "Day 7", "Overdue 2 days", "Friday, 9:00". */
export function whenWords(followUp: FollowUp, card: Card | null, asOf: AsOf): string {
  const first = followUp.alerts[0]?.at ?? followUp.opensAt
  const standing = statusAt(followUp, asOf.now)
  switch (standing) {
    case 'open':
      return openWords(followUp, card, asOf)
    case 'overdue':
      return capitalized(sayOverdue(followUp.dueAt, asOf))
    case 'scheduled':
      return `${sayDayOf(first, asOf)}, ${sayClock(first, asOf)}`
    case 'snoozed':
      return `snoozed until ${sayDayOf(first, asOf)}`
    case 'held':
      return `held until ${sayDayOf(first, asOf)}`
    case 'done':
      return deedWords('done', followUp, card, asOf)
    case 'skipped':
      return deedWords('skipped', followUp, card, asOf)
    case 'lapsed':
      return 'too late'
    default:
      return assertNever(standing)
  }
}

function openWords(followUp: FollowUp, card: Card | null, asOf: AsOf): string {
  const day = followUp.step === 'check-in' ? dayCount(followUp, asOf) : null
  if (day === null || !card) return sayDue(followUp.dueAt, asOf)
  const word = conversationOf(card, { ...asOf, eventId: followUp.eventId })?.promise?.word
  const isUndated = word === undefined || word.kind === 'no-date'
  return isUndated ? `Day ${day}` : sayDue(followUp.dueAt, asOf)
}

function deedWords(did: string, followUp: FollowUp, card: Card | null, asOf: AsOf): string {
  const deed = card?.deeds.findLast((one) => one.key === followUp.key)
  return deed ? `${did} ${sayDayOf(toEpoch(deed.at), asOf)}` : did
}

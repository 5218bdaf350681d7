import type { TodayAction, TodayLine } from '../../ipc/today-view.ts'
import type { Card } from '../../model/card.ts'
import { canReply } from '../../rules/can-reply.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { statusAt } from '../../rules/follow-up-status.ts'
import { stepActivities } from '../../rules/step-activities.ts'
import type { TimeContext } from '../../rules/time-context.ts'
import { capitalize, formatDayCount } from '../../text/format-day.ts'
import { formatShortName } from '../../text/person-names.ts'
import { withoutDirectionMarks } from '../../text/plain-text.ts'
import { daysBetween, toPlainDate } from '../../time/day.ts'
import { formatClockTime, isDueAtEndOfDay } from '../due-text.ts'
import { formatFollowUpTitle } from '../follow-up-title.ts'
import { isUrgent } from '../urgency.ts'
import { formatBriefDay, formatDayWithDate } from './brief-day.ts'

/** Turns a follow-up into a line. `card` is null if the follow-up belongs to no single card. */
export function toTodayLine(followUp: FollowUp, card: Card | null, context: TimeContext): TodayLine {
  const { key, cardId, step, personId } = followUp
  const person = card?.people.find(({ id }) => id === personId)
  return {
    kind: 'line',
    key,
    cardId,
    step,
    isLate: statusAt(followUp, context.now) === 'overdue',
    title: withoutDirectionMarks(formatTitle(followUp, card)),
    company: withoutDirectionMarks(card?.company ?? ''),
    person: person ? withoutDirectionMarks(formatShortName(person)) : '',
    reason: withoutDirectionMarks(followUp.reason),
    action: findAction(followUp),
    canReply: canReply(followUp),
    isUrgent: isUrgent(followUp, context.now),
    ...describeWhen(followUp, context),
  }
}

/** A call is called a call: "Call Ian Marsh". What it is about is in its reason. */
function formatTitle(followUp: FollowUp, card: Card | null): string {
  const title = formatFollowUpTitle(followUp, card)
  return isCall(followUp) && followUp.personId !== null && followUp.step === 'check-in'
    ? title.replace(/^Check in with /, 'Call ')
    : title
}

function isCall({ channel, template }: FollowUp): boolean {
  return channel === 'phone' && template !== null
}

function findAction(followUp: FollowUp): TodayAction {
  if (followUp.step === 'prepare') return 'prepare'
  const activity = stepActivities[followUp.step]
  if (activity === 'write') return isCall(followUp) ? 'call' : 'write'
  return activity === 'do' ? 'open' : activity
}

/** Describes when it is due, or when it starts: "Overdue" and "2 days", "By 11:00", "Today", "Wed 28". */
function describeWhen(
  followUp: FollowUp,
  context: TimeContext,
): { readonly when: string; readonly since: string } {
  const { now, zone } = context
  const today = toPlainDate(now, zone)
  const startsAt = followUp.alerts[0]?.at ?? followUp.opensAt
  switch (statusAt(followUp, now)) {
    case 'overdue':
      return { when: 'Overdue', since: followUp.dueAt === null ? '' : describeSince(followUp.dueAt, context) }
    case 'open':
      return { when: describeDue(followUp, startsAt, context), since: '' }
    default: {
      const startDay = toPlainDate(startsAt, zone)
      const isToday = daysBetween(today, startDay) <= 0
      const when = isToday
        ? `At ${formatClockTime(startsAt, context)}`
        : formatDayWithDate(startDay, today, context.formats)
      return { when, since: '' }
    }
  }
}

function describeSince(dueAt: number, context: TimeContext): string {
  const days = daysBetween(toPlainDate(dueAt, context.zone), toPlainDate(context.now, context.zone))
  return days > 0 ? formatDayCount(days) : `since ${formatClockTime(dueAt, context)}`
}

function describeDue(followUp: FollowUp, startsAt: number, context: TimeContext): string {
  const { dueAt } = followUp
  if (dueAt === null) return 'Today'
  const { now, zone, formats } = context
  const today = toPlainDate(now, zone)
  const dueDay = toPlainDate(dueAt, zone)
  const isAtEnd = isDueAtEndOfDay(dueAt, context)
  // What is due at the end of a later day is best done on the day it starts; that day is the last chance.
  if (isAtEnd && (dueDay === today || toPlainDate(startsAt, zone) === today)) return 'Today'
  if (dueDay === today) return capitalize(`by ${formatClockTime(dueAt, context)}`)
  if (daysBetween(today, dueDay) === 1) return 'By tomorrow'
  return `By ${formatBriefDay(dueDay, today, formats)}`
}

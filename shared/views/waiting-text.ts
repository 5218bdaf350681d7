import type { Step } from '../model/step.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { isEnded, statusAt } from '../rules/follow-up-status.ts'
import { formatRelativeDay } from '../text/format-day.ts'
import { toPlainDate } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'
import { describeAction, todayOnlySteps } from './action-text.ts'
import type { CardContext, NextStepText } from './card-context.ts'
import { countDays, formatDayAt, formatDaysAgo, formatSnoozeEnd } from './due-text.ts'
import { countDaysToTurn } from './wait-timeline.ts'

/** The steps of the check-in thread, in the order in which they follow each other. */
const threadSteps: readonly Step[] = ['check-in', 'call-back', 'second-check-in', 'stay-in-touch']

/** Describes what a card waits for: "Day 3 of 7", "They said Friday". Null if it waits for nothing. */
export function describeWaiting(context: CardContext): NextStepText | null {
  const ahead = context.followUps
    .filter((followUp) => !todayOnlySteps.has(followUp.step) && !isEnded(statusAt(followUp, context.now)))
    .sort((a, b) => rankFollowUp(a) - rankFollowUp(b) || getStart(a) - getStart(b))
  const [next] = ahead
  if (next) return { text: describeScheduled(next, context), tone: 'wait', key: next.key }
  const lastAskedText = describeLastAsked(context)
  return lastAskedText ? { text: lastAskedText, tone: 'wait', key: null } : null
}

/** Ranks the check-in thread before other follow-ups, because a card that waits should show it. */
function rankFollowUp(followUp: FollowUp): number {
  return threadSteps.includes(followUp.step) ? 0 : 1
}

function getStart(followUp: FollowUp): number {
  return followUp.alerts[0]?.at ?? followUp.opensAt
}

function describeScheduled(next: FollowUp, context: CardContext): string {
  const dayText = formatDayAt(getStart(next), context)
  const status = statusAt(next, context.now)
  if (status === 'held') return `On hold until ${dayText}`
  if (status === 'snoozed') return `Snoozed until ${formatSnoozeEnd(getStart(next), context)}`
  switch (next.step) {
    case 'check-in':
      return describeCheckIn(next, context)
    case 'second-check-in':
      return describeLastAsked(context) ?? `Check in again ${dayText}`
    case 'stay-in-touch':
      return `Stay in touch ${dayText}`
    default:
      return `${describeAction([next], context.card)} ${dayText}`
  }
}

function describeCheckIn(checkIn: FollowUp, context: CardContext): string {
  const terms = context.conversation?.promise?.terms
  if (terms && terms.kind !== 'no-date') {
    const day = formatRelativeDay(terms.date, toPlainDate(context.now, context.zone), context.formats)
    return terms.kind === 'call-on' ? `You can follow up ${day}` : `They said ${day}`
  }
  const day = countDays(checkIn, context)
  if (day === null) return `Check in ${formatDayAt(getStart(checkIn), context)}`
  return day === 0 ? 'Spoke today' : `Day ${day} of ${countDaysToTurn(checkIn, context)}`
}

/** Describes when the user last checked in since the conversation; null if they did not. */
function describeLastAsked(context: CardContext): string | null {
  const { conversation } = context
  if (!conversation) return null
  const lastAction = context.card.actions.findLast(
    ({ step, kind, at }) =>
      threadSteps.includes(step) &&
      (kind === 'sent' || kind === 'voicemail') &&
      toEpoch(at) >= conversation.endedAt,
  )
  return lastAction ? `Checked in ${formatDaysAgo(toEpoch(lastAction.at), context)}` : null
}

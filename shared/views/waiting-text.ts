import type { Step } from '../model/step.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { isEnded, statusAt } from '../rules/follow-up-status.ts'
import { formatRelativeDay } from '../text/format-day.ts'
import { toPlainDate } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'
import { describeAction, todayOnlySteps } from './action-text.ts'
import type { CardContext, NextStepText } from './card-context.ts'
import { countDays, formatDayAt, formatDaysAgo } from './due-text.ts'
import { countDaysToTurn } from './wait-timeline.ts'

/** The steps of the check-in thread, in their order. */
const threadSteps: readonly Step[] = ['check-in', 'call-back', 'second-check-in', 'stay-in-touch']

/** Describes what a card waits for: "Day 3 of 7", "They said Friday", "Checked in 3 days ago". Null if it waits for nothing. */
export function describeWaiting(context: CardContext): NextStepText | null {
  const ahead = context.followUps
    .filter((one) => !todayOnlySteps.has(one.step) && !isEnded(statusAt(one, context.now)))
    .sort((a, b) => rankFollowUp(a) - rankFollowUp(b) || getStart(a) - getStart(b))
  const [next] = ahead
  if (next) return { text: describeScheduled(next, context), tone: 'wait', key: next.key }
  const asked = describeLastAsked(context)
  return asked ? { text: asked, tone: 'wait', key: null } : null
}

/** Ranks the check-in thread first, because it is what a card should show. */
function rankFollowUp(followUp: FollowUp): number {
  return threadSteps.includes(followUp.step) ? 0 : 1
}

function getStart(followUp: FollowUp): number {
  return followUp.alerts[0]?.at ?? followUp.opensAt
}

function describeScheduled(next: FollowUp, context: CardContext): string {
  const when = formatDayAt(getStart(next), context)
  const status = statusAt(next, context.now)
  if (status === 'held') return `Held until ${when}`
  if (status === 'snoozed') return `Snoozed until ${when}`
  switch (next.step) {
    case 'check-in':
      return describeCheckIn(next, context)
    case 'second-check-in':
      return describeLastAsked(context) ?? `Check in again ${when}`
    case 'stay-in-touch':
      return `In touch again ${when}`
    default:
      return `${describeAction([next], context.card)} ${when}`
  }
}

function describeCheckIn(checkIn: FollowUp, context: CardContext): string {
  const terms = context.conversation?.promise?.terms
  if (terms && terms.kind !== 'no-date') {
    const day = formatRelativeDay(terms.date, toPlainDate(context.now, context.zone))
    return terms.kind === 'call-on' ? `You may call ${day}` : `They said ${day}`
  }
  const day = countDays(checkIn, context)
  if (day === null) return `Check in ${formatDayAt(getStart(checkIn), context)}`
  return day === 0 ? 'Spoke today' : `Day ${day} of ${countDaysToTurn(checkIn, context)}`
}

/** Describes when the user last checked in since the conversation; null if they did not. */
function describeLastAsked(context: CardContext): string | null {
  const { conversation } = context
  if (!conversation) return null
  const asked = context.card.actions.findLast(
    (one) =>
      threadSteps.includes(one.step) &&
      (one.kind === 'sent' || one.kind === 'voicemail') &&
      toEpoch(one.at) >= conversation.endedAt,
  )
  return asked ? `Checked in ${formatDaysAgo(toEpoch(asked.at), context)}` : null
}

import type { Card } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import type { EpochMs } from '../model/scalars.ts'
import { getAppliedOn } from '../rules/board/applications.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { capitalize, formatDayCount } from '../text/format-day.ts'
import { formatDuration } from '../text/format-duration.ts'
import { daysBetween, toPlainDate } from '../time/day.ts'
import { getInterviewEnd, toEpoch } from '../time/instant.ts'
import { describeTurn } from './action-text.ts'
import type { CardContext, NextStepText } from './card-context.ts'
import { describeClosing } from './closing-text.ts'
import { formatClockTime, formatDayAt, formatDaysAgo, formatDaysSince } from './due-text.ts'
import { describeOffer } from './offer-text.ts'
import { describeWaiting } from './waiting-text.ts'

/**
 * Describes what happens next on a card. A closed card shows how it ended. Any other card shows the first of
 * these that applies: the user's turn, the next interview, the offer, what the card waits for, its stage.
 */
export function describeNextStep(context: CardContext): NextStepText {
  const { coming } = context
  return (
    describeClosing(context) ??
    describeTurn(context) ??
    (coming && toPlainText(describeInterview(coming, context))) ??
    describeOffer(context) ??
    describeWaiting(context) ??
    describeStage(context)
  )
}

/** Finds the next interview, which may have begun; null if none is planned. */
export function findComingInterview(card: Pick<Card, 'interviews'>, now: EpochMs): Interview | null {
  let coming: Interview | null = null
  for (const interview of card.interviews) {
    const isAhead = interview.status === 'planned' && getInterviewEnd(interview) > now
    if (isAhead && (!coming || interview.start < coming.start)) coming = interview
  }
  return coming
}

function toPlainText(text: string): NextStepText {
  return { text, tone: 'plain', key: null }
}

/** Formats an interview: "Today 14:00, 30 min", "Friday 9:00, on site", "Tue 24 March, 10:30". */
function describeInterview(interview: Interview, context: TimeContext): string {
  const start = toEpoch(interview.start)
  const day = formatDayAt(start, context)
  // A day with a number in it ("Tue 24 March") needs a comma before the time.
  const date = /\d/.test(day) ? `${day},` : capitalize(day)
  const isToday = day === 'today'
  const suffix =
    interview.kind === 'on-site'
      ? ', on site'
      : isToday
        ? `, ${formatDuration(interview.durationMinutes)}`
        : ''
  return `${date} ${formatClockTime(start, context)}${suffix}`
}

function describeStage(context: CardContext): NextStepText {
  const { card, conversation } = context
  if (card.stage === 'applied')
    return toPlainText(`Applied ${formatDaysSince(getAppliedOn(card, context.zone), context)}`)
  if (conversation) return toPlainText(`Spoke ${formatDaysAgo(conversation.endedAt, context)}`)
  const since = toEpoch(card.stageSince)
  if (card.stage === 'offer') return toPlainText(`Offered ${formatDaysAgo(since, context)}`)
  if (card.stage !== 'waiting') return toPlainText('No interview date yet')
  const days = daysBetween(toPlainDate(since, context.zone), toPlainDate(context.now, context.zone))
  return toPlainText(days > 0 ? `Waiting for ${formatDayCount(days)}` : 'Waiting since today')
}

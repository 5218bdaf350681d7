import type { Card } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import type { EpochMs } from '../model/scalars.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { capitalize, formatDayCount } from '../text/format-day.ts'
import { daysBetween, toPlainDate } from '../time/day.ts'
import { getInterviewEnd, toEpoch } from '../time/instant.ts'
import { describeTurn } from './action-text.ts'
import type { NextStepText, Scene } from './card-context.ts'
import { describeClosing } from './closed-text.ts'
import { formatClockTime, formatDayAt, formatDaysAgo } from './due-text.ts'
import { describeOffer } from './offer-text.ts'
import { describeWaiting } from './waiting-text.ts'

/**
 * What happens next on a card, in words: how it ended where it is closed; else what is the user's turn, the next
 * interview, the offer, what it waits for, and else where it stands.
 */
export function describeNextStep(scene: Scene): NextStepText {
  const { coming } = scene
  return (
    describeClosing(scene) ??
    describeTurn(scene) ??
    (coming && plainly(interviewWords(coming, scene))) ??
    describeOffer(scene) ??
    describeWaiting(scene) ??
    stageWords(scene)
  )
}

/** The interview that begins next or runs; null when none is scheduled. */
export function findComingInterview(card: Pick<Card, 'interviews'>, now: EpochMs): Interview | null {
  let coming: Interview | null = null
  for (const one of card.interviews)
    if (one.status === 'planned' && getInterviewEnd(one) > now && (!coming || one.start < coming.start))
      coming = one
  return coming
}

function plainly(text: string): NextStepText {
  return { text, tone: 'plain', key: null }
}

/** "Today 14:00, 30 min", "Thursday 10:30", "Friday 9:00, on site", "Tue 24 March, 10:30". */
function interviewWords(interview: Interview, context: TimeContext): string {
  const start = toEpoch(interview.start)
  const day = formatDayAt(start, context)
  const date = /\d/.test(day) ? `${day},` : capitalize(day)
  const isToday = day === 'today'
  const more = interview.kind === 'on-site' ? ', on site' : isToday ? `, ${length(interview)}` : ''
  return `${date} ${formatClockTime(start, context)}${more}`
}

function length({ durationMinutes }: Interview): string {
  if (durationMinutes % (24 * 60) === 0) return formatDayCount(durationMinutes / (24 * 60))
  return durationMinutes % 60 === 0 ? `${durationMinutes / 60} h` : `${durationMinutes} min`
}

function stageWords(scene: Scene): NextStepText {
  const { card, conversation } = scene
  if (card.stage === 'applied') return plainly(`Applied ${formatDaysAgo(toEpoch(card.addedAt), scene)}`)
  if (conversation) return plainly(`Spoke ${formatDaysAgo(conversation.endedAt, scene)}`)
  const since = toEpoch(card.stageSince)
  if (card.stage === 'offer') return plainly(`Offered ${formatDaysAgo(since, scene)}`)
  if (card.stage !== 'waiting') return plainly('No date yet')
  const days = daysBetween(toPlainDate(since, scene.zone), toPlainDate(scene.now, scene.zone))
  return plainly(days > 0 ? `Waiting for ${formatDayCount(days)}` : 'Waiting since today')
}

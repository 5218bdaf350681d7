import type { Step } from '../model/step.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { isEnded, statusAt } from '../rules/follow-up-status.ts'
import { formatRelativeDay } from '../text/format-day.ts'
import { toPlainDate } from '../time/day.ts'
import { toEpoch } from '../time/instant.ts'
import { describeAction, todayOnlySteps } from './action-text.ts'
import type { NextStepText, Scene } from './card-context.ts'
import { countDays, formatDayAt, formatDaysAgo } from './due-text.ts'
import { countDaysToTurn } from './wait-timeline.ts'

/** The steps by which a card waits, one after the other. */
const chain: readonly Step[] = ['check-in', 'call-back', 'second-check-in', 'stay-in-touch']

/** What a card waits for: "Day 3 of 7", "They said Friday", "Checked in 3 days ago". Null when it waits for nothing. */
export function describeWaiting(scene: Scene): NextStepText | null {
  const ahead = scene.followUps
    .filter((one) => !todayOnlySteps.has(one.step) && !isEnded(statusAt(one, scene.now)))
    .sort((a, b) => rankOf(a) - rankOf(b) || startOf(a) - startOf(b))
  const [next] = ahead
  if (next) return { text: aheadWords(next, scene), tone: 'wait', key: next.key }
  const asked = askedWords(scene)
  return asked ? { text: asked, tone: 'wait', key: null } : null
}

/** The chain before all else: on a card it says the most. */
function rankOf(followUp: FollowUp): number {
  return chain.includes(followUp.step) ? 0 : 1
}

function startOf(followUp: FollowUp): number {
  return followUp.alerts[0]?.at ?? followUp.opensAt
}

function aheadWords(next: FollowUp, scene: Scene): string {
  const when = formatDayAt(startOf(next), scene)
  const standing = statusAt(next, scene.now)
  if (standing === 'held') return `Held until ${when}`
  if (standing === 'snoozed') return `Snoozed until ${when}`
  switch (next.step) {
    case 'check-in':
      return checkInWords(next, scene)
    case 'second-check-in':
      return askedWords(scene) ?? `Check in again ${when}`
    case 'stay-in-touch':
      return `In touch again ${when}`
    default:
      return `${describeAction([next], scene.card)} ${when}`
  }
}

function checkInWords(checkIn: FollowUp, scene: Scene): string {
  const terms = scene.conversation?.promise?.terms
  if (terms && terms.kind !== 'no-date') {
    const day = formatRelativeDay(terms.date, toPlainDate(scene.now, scene.zone))
    return terms.kind === 'call-on' ? `You may call ${day}` : `They said ${day}`
  }
  const day = countDays(checkIn, scene)
  if (day === null) return `Check in ${formatDayAt(startOf(checkIn), scene)}`
  return day === 0 ? 'Spoke today' : `Day ${day} of ${countDaysToTurn(checkIn, scene)}`
}

/** The last time the user asked since the conversation, if they did. */
function askedWords(scene: Scene): string | null {
  const { conversation } = scene
  if (!conversation) return null
  const asked = scene.card.actions.findLast(
    (one) =>
      chain.includes(one.step) &&
      (one.kind === 'sent' || one.kind === 'voicemail') &&
      toEpoch(one.at) >= conversation.endedAt,
  )
  return asked ? `Checked in ${formatDaysAgo(toEpoch(asked.at), scene)}` : null
}

import type { WaitTimelineView } from '../ipc/board-view.ts'
import type { Conversation } from '../rules/facts/conversation.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { isEnded, statusAt } from '../rules/follow-up-status.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { daysBetween, toPlainDate } from '../time/day.ts'
import { countDays } from './due-text.ts'

/** The last day of the timeline. A later day is shown at the end of the timeline. */
const LAST_DAY = 10

/** Finds the check-in that a card waits for; undefined if it waits for none. */
export function findAwaitedCheckIn(
  followUps: readonly FollowUp[],
  { now }: TimeContext,
): FollowUp | undefined {
  return followUps.find((followUp) => followUp.step === 'check-in' && !isEnded(statusAt(followUp, now)))
}

/**
 * Returns the timeline of a card that waits: the whole days since day 0, and a mark on the promised day or,
 * if none was promised, on the day of the user's turn. Null if the check-in does not count days.
 */
export function toWaitTimeline(
  checkIn: FollowUp,
  conversation: Conversation | null,
  context: TimeContext,
): WaitTimelineView | null {
  const day = countDays(checkIn, context)
  if (day === null || checkIn.countsFrom === null) return null
  const dayZero = toPlainDate(checkIn.countsFrom, context.zone)
  const terms = conversation?.promise?.terms
  if (terms && terms.kind !== 'no-date')
    return { day, targetDay: clampToTimeline(daysBetween(dayZero, terms.date)), targetKind: 'promise' }
  return { day, targetDay: clampToTimeline(countDaysToTurn(checkIn, context)), targetKind: 'turn' }
}

/** Returns the number of days from day 0 to the day on which it is the user's turn. */
export function countDaysToTurn(checkIn: FollowUp, { zone }: TimeContext): number {
  const turnDay = toPlainDate(checkIn.alerts[0]?.at ?? checkIn.opensAt, zone)
  return Math.max(0, daysBetween(toPlainDate(checkIn.countsFrom ?? checkIn.opensAt, zone), turnDay))
}

function clampToTimeline(day: number): number {
  return Math.min(Math.max(day, 0), LAST_DAY)
}

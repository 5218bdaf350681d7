import type { Ruler } from '../ipc/board-view.ts'
import type { Conversation } from '../rules/facts/conversation.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { isEnded, statusAt } from '../rules/follow-up-status.ts'
import type { AsOf } from '../rules/time-context.ts'
import { dayOf, daysBetween } from '../time/day.ts'
import { dayCount } from './due-text.ts'

/** The last day of the timeline; anything later is shown at its end. */
const LAST_DAY = 10

/** Finds the check-in that a card waits for; undefined if it waits for none. */
export function awaitedCheckIn(followUps: readonly FollowUp[], { now }: AsOf): FollowUp | undefined {
  return followUps.find((followUp) => followUp.step === 'check-in' && !isEnded(statusAt(followUp, now)))
}

/**
 * Returns the timeline of a card that waits: whole days since day 0, and a mark at
 * the user's turn or the promised day.
 */
export function rulerOf(checkIn: FollowUp, conversation: Conversation | null, context: AsOf): Ruler | null {
  const day = dayCount(checkIn, context)
  if (day === null || checkIn.countsFrom === null) return null
  const dayZero = dayOf(checkIn.countsFrom, context.zone)
  const terms = conversation?.promise?.word
  if (terms && terms.kind !== 'no-date')
    return { day, mark: clampToTimeline(daysBetween(dayZero, terms.date)), markKind: 'promise' }
  return { day, mark: clampToTimeline(turnDay(checkIn, context)), markKind: 'turn' }
}

/** Returns on which day, counted from day 0, it is the user's turn. */
export function turnDay(checkIn: FollowUp, { zone }: AsOf): number {
  const turn = dayOf(checkIn.alerts[0]?.at ?? checkIn.opensAt, zone)
  return Math.max(0, daysBetween(dayOf(checkIn.countsFrom ?? checkIn.opensAt, zone), turn))
}

function clampToTimeline(day: number): number {
  return Math.min(Math.max(day, 0), LAST_DAY)
}

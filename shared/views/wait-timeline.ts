import type { Ruler } from '../ipc/board-view.ts'
import type { Conversation } from '../rules/facts/conversation.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { isEnded, statusAt } from '../rules/follow-up-status.ts'
import type { AsOf } from '../rules/time-context.ts'
import { dayOf, daysBetween } from '../time/day.ts'
import { dayCount } from './due-text.ts'

/** The line of days ends here; what is later stands at its end. */
const LAST_DAY = 10

/** The check-in that a card waits for; undefined where it waits for none. */
export function awaitedCheckIn(followUps: readonly FollowUp[], { now }: AsOf): FollowUp | undefined {
  return followUps.find((one) => one.step === 'check-in' && !isEnded(statusAt(one, now)))
}

/** The ruler of a card that waits: whole days since day 0, and a mark where the user's turn or their promise is. */
export function rulerOf(checkIn: FollowUp, conversation: Conversation | null, asOf: AsOf): Ruler | null {
  const day = dayCount(checkIn, asOf)
  if (day === null || checkIn.countsFrom === null) return null
  const zero = dayOf(checkIn.countsFrom, asOf.zone)
  const word = conversation?.promise?.word
  if (word && word.kind !== 'no-date')
    return { day, mark: onLine(daysBetween(zero, word.date)), markKind: 'promise' }
  return { day, mark: onLine(turnDay(checkIn, asOf)), markKind: 'turn' }
}

/** The day, counted from day 0, on which it is the user's turn. */
export function turnDay(checkIn: FollowUp, { zone }: AsOf): number {
  const turn = dayOf(checkIn.alerts[0]?.at ?? checkIn.opensAt, zone)
  return Math.max(0, daysBetween(dayOf(checkIn.countsFrom ?? checkIn.opensAt, zone), turn))
}

function onLine(day: number): number {
  return Math.min(Math.max(day, 0), LAST_DAY)
}

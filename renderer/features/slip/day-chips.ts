import type { PlainDate } from '#shared/model/scalars'
import { addDays, getWeekday } from '#shared/time/day'

/** The most days from a day of a working week to its last day. */
const DAYS_TO_END = 4

/** The days that the chips for the employer's date stand for. */
export interface TheirDays {
  /** The last working day of this week; null from that day on, when it would be the same as `nextWeek`. */
  readonly endOfWeek: PlainDate | null
  /** The last working day of next week: a range counts its last day. */
  readonly nextWeek: PlainDate
}

/**
 * Lists the days that an employer is likely to name, counted from the day of the conversation. `weekendStart` is the
 * first day of the weekend: 6 for Saturday, 5 for Friday.
 */
export function listTheirDays(spokenOn: PlainDate, weekendStart: 5 | 6): TheirDays {
  const ahead = countDaysToEnd(spokenOn, weekendStart)
  const end = addDays(spokenOn, ahead)
  return ahead > DAYS_TO_END
    ? { endOfWeek: null, nextWeek: end }
    : { endOfWeek: end, nextWeek: addDays(end, 7) }
}

/**
 * Lists the days on which the user is likely to keep a promise: today, tomorrow, and the end of the working week, or
 * of the next one if this ends by tomorrow.
 */
export function listOwnDays(
  today: PlainDate,
  weekendStart: 5 | 6,
): readonly [PlainDate, PlainDate, PlainDate] {
  const ahead = countDaysToEnd(today, weekendStart)
  return [today, addDays(today, 1), addDays(today, ahead === 1 ? 8 : ahead)]
}

/** Counts the days from a day to the next last day of a working week, 1 to 7. */
function countDaysToEnd(date: PlainDate, weekendStart: 5 | 6): number {
  return (weekendStart - 1 - getWeekday(date) + 7) % 7 || 7
}

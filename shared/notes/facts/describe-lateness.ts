import type { PlainDate } from '../../model/scalars.ts'
import { daysBetween } from '../../time/day.ts'

const counts = ['two', 'three', 'four', 'five', 'six'] as const

/** Says how long after the day on which an offer has to be answered another day is: "a day", "two days", "over a week". */
export function describeLateness(day: PlainDate, answerDay: PlainDate): string {
  const days = daysBetween(answerDay, day)
  if (days === 1) return 'a day'
  if (days === 7) return 'a week'
  return days < 7 ? `${counts[days - 2]} days` : 'over a week'
}

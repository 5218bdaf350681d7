import type { PlainDate } from '../model/scalars.ts'
import { sayDayOfMonth, sayWeekday } from './format-day.ts'

/** Formats a day within a sentence as "Friday 6 March", because a comma and a year would get in the way. */
export function sayDayInSentence(date: PlainDate): string {
  return `${sayWeekday(date)} ${sayDayOfMonth(date)}`
}

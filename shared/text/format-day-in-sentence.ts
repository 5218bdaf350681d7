import type { PlainDate } from '../model/scalars.ts'
import { sayDayOfMonth, sayWeekday } from './format-day.ts'

/** A day within a sentence, where a comma and a year would only get in the way: "Friday 6 March". */
export function sayDayInSentence(date: PlainDate): string {
  return `${sayWeekday(date)} ${sayDayOfMonth(date)}`
}

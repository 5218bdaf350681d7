import type { PlainDate } from '../model/scalars.ts'
import { formatDayOfMonth, formatWeekday } from './format-day.ts'

/** Formats a day within a sentence as "Friday 6 March", without the comma and the year of `formatDay`. */
export function formatDayInSentence(date: PlainDate): string {
  return `${formatWeekday(date)} ${formatDayOfMonth(date)}`
}

import type { PlainDate, WallTime } from '../model/scalars.ts'
import { daysBetween, weekdayOf } from '../time/day.ts'
import { months, weekdays } from './calendar-names.ts'

/** The name of the day of the week: "Tuesday". */
export function sayWeekday(date: PlainDate): string {
  return weekdays[weekdayOf(date) - 1] ?? ''
}

/** A day as a note names it: "Tuesday, 3 March"; the year only where it is not today's. */
export function sayDay(date: PlainDate, today: PlainDate): string {
  return `${sayWeekday(date)}, ${sayDate(date, today)}`
}

/** A day where there is little room: "Tue 10 March". */
export function sayDayShort(date: PlainDate, today: PlainDate): string {
  return `${sayWeekday(date).slice(0, 3)} ${sayDate(date, today)}`
}

/** A day within its year: "3 March". */
export function sayDayOfMonth(date: PlainDate): string {
  return `${Number(date.slice(-2))} ${months[Number(date.slice(-5, -3)) - 1] ?? ''}`
}

/** A time on the wall: "15:30", "9:00". */
export function sayTime(time: WallTime): string {
  return time.replace(/^0(?=\d)/, '')
}

/** "today", "tomorrow", "yesterday", "Friday" for a day of the coming week, else "Tue 10 March". */
export function sayRelativeDay(date: PlainDate, today: PlainDate): string {
  const ahead = daysBetween(today, date)
  if (ahead === 0) return 'today'
  if (ahead === 1) return 'tomorrow'
  if (ahead === -1) return 'yesterday'
  return ahead > 1 && ahead < 7 ? sayWeekday(date) : sayDayShort(date, today)
}

/** "1 day", "3 days". */
export function sayDays(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

/** The same with a capital, for the beginning of a line. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function sayDate(date: PlainDate, today: PlainDate): string {
  const named = sayDayOfMonth(date)
  const year = yearOf(date)
  return year === yearOf(today) ? named : `${named} ${year}`
}

// Years past 9999 are written with a sign and six digits, so the parts are counted from the end.
function yearOf(date: PlainDate): number {
  return Number(date.slice(0, -6))
}

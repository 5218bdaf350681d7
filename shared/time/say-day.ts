import type { PlainDate } from '../model/scalars.ts'
import { weekdayOf } from './day.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A day as a sentence names it: "Friday 6 March". */
export function sayDay(date: PlainDate): string {
  const month = months[Number(date.slice(5, 7)) - 1]
  return `${weekdays[weekdayOf(date) - 1]} ${Number(date.slice(8, 10))} ${month}`
}

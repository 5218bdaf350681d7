import type { PlainDate } from '../model/scalars.ts'
import { months } from './calendar-names.ts'
import type { Clock, DateOrder } from './date-formats.ts'

/**
 * Formats a date as its field shows it: "1 Dec 2026", "Dec 1, 2026" or "2026-12-01". The name of the month
 * shows how a typed date was understood.
 */
export function formatTypedDate(date: PlainDate, order: DateOrder): string {
  const [year, month, day] = [date.slice(0, -6), date.slice(-5, -3), date.slice(-2)]
  const monthName = months[Number(month) - 1]?.slice(0, 3) ?? ''
  switch (order) {
    case 'day-month-year':
      return `${Number(day)} ${monthName} ${year}`
    case 'month-day-year':
      return `${monthName} ${Number(day)}, ${year}`
    case 'year-month-day':
      return date
  }
}

/** The form in which an empty date field asks for a date. */
export const datePlaceholders: Readonly<Record<DateOrder, string>> = {
  'day-month-year': 'dd/mm/yyyy',
  'month-day-year': 'mm/dd/yyyy',
  'year-month-day': 'yyyy-mm-dd',
}

/** The form in which an empty time field asks for a time. */
export const timePlaceholders: Readonly<Record<Clock, string>> = {
  '24-hour': 'hh:mm',
  '12-hour': 'h:mm am/pm',
}

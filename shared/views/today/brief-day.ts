import type { PlainDate } from '../../model/scalars.ts'
import { months } from '../../text/calendar-names.ts'
import { type DateFormats, defaultFormats } from '../../text/date-formats.ts'
import { formatWeekday } from '../../text/format-day.ts'
import { daysBetween } from '../../time/day.ts'

/** Formats a day for a narrow column: "Wed" within a week, otherwise "24 Mar" or "Mar 24". */
export function formatBriefDay(date: PlainDate, today: PlainDate, formats?: DateFormats): string {
  const days = daysBetween(today, date)
  return days >= 0 && days < 7 ? formatWeekday(date).slice(0, 3) : formatBriefDate(date, formats)
}

/** Formats a day with its date: "Wed 28" within a week, otherwise "24 Mar" or "Mar 24". */
export function formatDayWithDate(date: PlainDate, today: PlainDate, formats?: DateFormats): string {
  const days = daysBetween(today, date)
  return days >= 0 && days < 7
    ? `${formatWeekday(date).slice(0, 3)} ${Number(date.slice(-2))}`
    : formatBriefDate(date, formats)
}

/** Formats a date without its year: "24 Mar", or "Mar 24" if the user writes the month first. */
export function formatBriefDate(date: PlainDate, { order }: DateFormats = defaultFormats): string {
  const day = Number(date.slice(-2))
  const month = (months[Number(date.slice(-5, -3)) - 1] ?? '').slice(0, 3)
  return order === 'month-day-year' ? `${month} ${day}` : `${day} ${month}`
}

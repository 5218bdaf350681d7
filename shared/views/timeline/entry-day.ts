import type { PlainDate } from '../../model/scalars.ts'
import type { DateFormats } from '../../text/date-formats.ts'
import { formatBriefDate } from '../today/brief-day.ts'

/** Formats the day of an entry for a narrow column: "Today", "15 Oct", or "15 Oct 2025" in another year. */
export function formatEntryDay(day: PlainDate, today: PlainDate, formats: DateFormats): string {
  if (day === today) return 'Today'
  const date = formatBriefDate(day, formats)
  const year = day.slice(0, -6)
  if (year === today.slice(0, -6)) return date
  return formats.order === 'month-day-year' ? `${date}, ${year}` : `${date} ${year}`
}

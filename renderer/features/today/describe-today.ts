import type { PlainDate } from '#shared/model/scalars'
import { months, weekdays } from '#shared/text/calendar-names'
import { formatNumber } from '../../components/format-number.ts'

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** Describes how many follow-ups are due, for the line below the date. */
export function describeDueCount(due: number): string {
  if (due === 0) return 'Nothing to do today. Everything is on schedule.'
  const things = due === 1 ? 'thing' : 'things'
  return `${numberWords[due] ?? formatNumber(due)} ${things} today. Everything else is on schedule.`
}

/**
 * Formats a date as "Tuesday, 10 March". The shared formatters need Temporal, which is not loaded at the
 * start.
 */
export function formatDate(date: PlainDate): string {
  const day = new Date(`${date}T00:00Z`)
  // `weekdays` begins with Monday, `getUTCDay` with Sunday.
  return `${weekdays[(day.getUTCDay() + 6) % 7]}, ${day.getUTCDate()} ${months[day.getUTCMonth()]}`
}

/**
 * Returns the first clause of a reason, beginning with a small letter because it follows the title. The note
 * desk and the card show the whole reason.
 */
export function describeReason(reason: string): string {
  const [opening = ''] = reason.split(/[.:](?=\s|$)/, 1)
  return opening.charAt(0).toLowerCase() + opening.slice(1)
}

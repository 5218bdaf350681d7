import type { PlainDate } from '#shared/model/scalars'
import { months, weekdays } from '#shared/text/calendar-names'
import { formatNumber } from '../../components/format-number.ts'

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** Describes, in the line below the date, how much is due and that everything else can wait. */
export function describeDueCount(due: number): string {
  if (due === 0) return 'Nothing to do today. Everything is on schedule.'
  const things = due === 1 ? 'thing' : 'things'
  return `${numberWords[due] ?? formatNumber(due)} ${things} today. Everything else is on schedule.`
}

/** Formats a date as "Tuesday, 10 March". The shared formatters need Temporal, which the first load does without. */
export function formatDate(date: PlainDate): string {
  const day = new Date(`${date}T00:00Z`)
  return `${weekdays[(day.getUTCDay() + 6) % 7]}, ${day.getUTCDate()} ${months[day.getUTCMonth()]}`
}

/** Returns the beginning of a reason, worded to follow the follow-up's title. The note desk and the card show all of it. */
export function describeReason(reason: string): string {
  const [opening = ''] = reason.split(/[.:](?=\s|$)/, 1)
  return opening.charAt(0).toLowerCase() + opening.slice(1)
}

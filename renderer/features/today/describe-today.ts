import type { PlainDate } from '#shared/model/scalars'
import { months, weekdays } from '#shared/text/calendar-names'
import { sayNumber } from '../../components/format-number.ts'

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** The line under the date: how much there is to do, and that the rest can be left alone. */
export function sayToday(due: number): string {
  if (due === 0) return 'Nothing to do today. Everything is on schedule.'
  const things = due === 1 ? 'thing' : 'things'
  return `${numbers[due] ?? sayNumber(due)} ${things} today. Everything else is on schedule.`
}

/** "Tuesday, 10 March". The shared days come with Temporal, which the first load does without. */
export function sayDate(date: PlainDate): string {
  const day = new Date(`${date}T00:00Z`)
  return `${weekdays[(day.getUTCDay() + 6) % 7]}, ${day.getUTCDate()} ${months[day.getUTCMonth()]}`
}

/** How the reason begins, to be read on from what is to be done; the note desk and the card have all of it. */
export function sayWhy(reason: string): string {
  const [first = ''] = reason.split(/[.:](?=\s|$)/, 1)
  return first.charAt(0).toLowerCase() + first.slice(1)
}

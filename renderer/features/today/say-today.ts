import type { PlainDate } from '#shared/model/scalars'

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** The line under the date: how much there is to do, and that the rest can be left alone. */
export function sayToday(due: number, isBoardEmpty: boolean): string {
  if (isBoardEmpty) return 'Nothing to do today. Add your first application and Callback keeps the dates.'
  if (due === 0) return 'Nothing to do today. Everything is on schedule.'
  const things = due === 1 ? 'thing' : 'things'
  return `${numbers[due] ?? due} ${things} today. Everything else is on schedule.`
}

/** "Tuesday, 10 March". By Intl: the shared days come with Temporal, which the first load does without. */
export function sayDate(date: PlainDate): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).formatToParts(new Date(`${date}T00:00Z`))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('weekday')}, ${part('day')} ${part('month')}`
}

/** The reason's first sentence, to be read on from what is to be done; the note desk and the card have all of it. */
export function sayWhy(reason: string): string {
  const [first = ''] = reason.split(/\.(?=\s|$)/, 1)
  return first.charAt(0).toLowerCase() + first.slice(1)
}

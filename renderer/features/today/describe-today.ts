import type { TodayView } from '#shared/ipc/today-view'
import type { PlainDate } from '#shared/model/scalars'
import { months, weekdays } from '#shared/text/calendar-names'
import type { DateFormats } from '#shared/text/date-formats'
import { formatNumber } from '../../components/format-number.ts'

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/**
 * Describes the day as Today does, for the line below the date on the board. While there is something to decide, such
 * as a long silence, not everything is on schedule.
 */
export function describeBoardDay(
  view: TodayView,
  { hasProposals }: { readonly hasProposals: boolean },
): string {
  const rest = hasProposals ? '' : ' Everything is on schedule.'
  return describeDay(view) || `Nothing to do today.${rest}`
}

/** Describes the day: "Two things now, one interview today. The rest can wait."; empty if there is nothing to do. */
export function describeDay(view: TodayView): string {
  const { urgentCount, dueCount, interviewCount } = view
  const interviews = interviewCount === 0 ? '' : `${count(interviewCount, 'interview')} today`
  if (urgentCount > 0) {
    const hasRest = view.today.length + view.week.length > 0
    const parts = [`${countThings(urgentCount)} now`, interviews && decapitalize(interviews)].filter(Boolean)
    return `${parts.join(', ')}.${hasRest ? ' The rest can wait.' : ''}`
  }
  if (dueCount > 0) {
    const parts = [`${countThings(dueCount)} to do today`, interviews && decapitalize(interviews)].filter(
      Boolean,
    )
    return `${parts.join(', ')}. Nothing is urgent.`
  }
  if (interviews !== '') return `${interviews}. Nothing else to do.`
  return ''
}

/** Matches the text of a card that says itself when it is the user's turn: “Stay in touch Mon 16 November”. */
const ownTurn = /^(?:Check in|Stay in touch|You can follow up) /

/** Describes when it is the user's turn, after the text of a card; empty if that has said it. */
export function describeTurn(text: string, turn: string): string {
  return ownTurn.test(text) ? '' : turn
}

/** Describes how long it is until an interview starts: "in 1 h 48 min", "in 12 min", "now". */
export function describeCountdown(startsAt: number, now: number): string {
  const minutes = Math.ceil((startsAt - now) / 60_000)
  if (minutes <= 0) return 'now'
  if (minutes < 60) return `in ${minutes} min`
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return hours >= 3 || rest === 0 ? `in ${hours} h` : `in ${hours} h ${rest} min`
}

function countThings(number: number): string {
  return count(number, 'thing')
}

function count(number: number, noun: string): string {
  return `${numberWords[number] ?? formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`
}

function decapitalize(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/**
 * Formats a date as "Tuesday, 10 March" or "Tuesday, March 10". The shared formatters need Temporal, which is not
 * loaded at the start.
 */
export function formatDate(date: PlainDate, { order }: DateFormats): string {
  const day = new Date(`${date}T00:00Z`)
  // `weekdays` begins with Monday, `getUTCDay` with Sunday.
  const weekday = weekdays[(day.getUTCDay() + 6) % 7]
  const [dayOfMonth, month] = [day.getUTCDate(), months[day.getUTCMonth()]]
  return order === 'month-day-year'
    ? `${weekday}, ${month} ${dayOfMonth}`
    : `${weekday}, ${dayOfMonth} ${month}`
}

/**
 * Returns the first clause of a reason, beginning with a small letter because it follows the title. The note
 * desk and the card show the whole reason.
 */
export function describeReason(reason: string): string {
  const [opening = ''] = reason.split(/[.:](?=\s|$)/, 1)
  return opening.charAt(0).toLowerCase() + opening.slice(1)
}

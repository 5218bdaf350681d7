import type { PlainDate } from '#shared/model/scalars'
import { formatWeekday } from '#shared/text/format-day'
import { addDays, getWeekday } from '#shared/time/day'

/** A day that one press chooses. */
interface DayChoice {
  readonly name: string
  readonly date: PlainDate
}

/** Lists the days that people name most: the next two working days, and this day next week. */
export function listDayChoices(today: PlainDate): readonly DayChoice[] {
  const next = skipWeekend(addDays(today, 1))
  const second = skipWeekend(addDays(next, 1))
  return [
    { name: formatShortDay(next), date: next },
    { name: formatShortDay(second), date: second },
    { name: 'In a week', date: addDays(today, 7) },
  ]
}

/** Formats a day near today: "Thu 29". */
function formatShortDay(date: PlainDate): string {
  return `${formatWeekday(date).slice(0, 3)} ${Number(date.slice(-2))}`
}

function skipWeekend(date: PlainDate): PlainDate {
  const weekday = getWeekday(date)
  return weekday > 5 ? addDays(date, 8 - weekday) : date
}

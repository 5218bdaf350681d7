import { months, weekdays } from '../../../text/calendar-names.ts'
import { formatWeekday } from '../../../text/format-day.ts'
import { getWeekday } from '../../../time/day.ts'
import type { Check } from '../check.ts'
import { type FoundDate, findDates } from '../reading/find-dates.ts'

/** Finds a weekday that is not that of its date, and a date that no month has. */
export const weekdayDate: Check = {
  id: 'weekday-date',
  reason: 'They won’t know which of the two you mean.',
  source: 'app',
  find: (note) =>
    findDates(note).flatMap((found) => {
      const { date, weekday, words, place } = found
      if (date === null) return [{ level: 'fix' as const, text: `There is no ${words}.`, place }]
      if (weekday === null || weekday.day === getWeekday(date)) return []
      return [
        {
          level: 'fix' as const,
          text: `${nameDay(found)} is a ${formatWeekday(date)}, not a ${weekdays[weekday.day - 1]}.`,
          place: weekday.place,
          replacement: shortenLike(weekday.words, formatWeekday(date)),
        },
      ]
    }),
}

function nameDay({ date }: FoundDate): string {
  return date === null ? '' : `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}`
}

/** Writes a weekday as short as another is written. */
function shortenLike(written: string, weekday: string): string {
  return written.endsWith('day') ? weekday : weekday.slice(0, 3)
}

import { months } from '#shared/text/calendar-names'

/** The segments of a date or time field by type; null where a segment is empty. */
export type Parts = Readonly<Partial<Record<'day' | 'month' | 'year' | 'hour' | 'minute', number | null>>>

/**
 * Returns what is wrong with a date as it was typed, or null. The field itself reports neither error: it takes an
 * unfinished date for none, and turns the 31st of a shorter month into its last day.
 */
export function judgeDate(parts: Parts): string | null {
  if (isUnfinished(parts)) return 'Finish the date: day, month and year.'
  const { day, month, year } = parts
  if (!day || !month || !year) return null
  const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
  if (day <= lastDay) return null
  return `There is no ${day} ${months[month - 1]} ${year}. The last day of that month stands here now; check it.`
}

/** Returns what is wrong with a time as it was typed, or null. */
export function judgeTime(parts: Parts): string | null {
  return isUnfinished(parts) ? 'Finish the time: hours and minutes.' : null
}

function isUnfinished(parts: Parts): boolean {
  const values = Object.values(parts)
  const emptyCount = values.filter((value) => value === null).length
  return emptyCount > 0 && emptyCount < values.length
}

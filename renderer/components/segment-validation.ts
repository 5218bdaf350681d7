import { months } from '#shared/text/calendar-names'

/** What stands in the parts of a date or time field, by their type; null where nothing was typed yet. */
export type Parts = Readonly<Partial<Record<'day' | 'month' | 'year' | 'hour' | 'minute', number | null>>>

/**
 * What is wrong with a date as it was typed, or null. The field itself says nothing of either: an unfinished date
 * counts as none, and the 31st of a shorter month becomes its last day.
 */
export function judgeDate(parts: Parts): string | null {
  if (isUnfinished(parts)) return 'Finish the date: day, month and year.'
  const { day, month, year } = parts
  if (!day || !month || !year) return null
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
  if (day <= last) return null
  return `There is no ${day} ${months[month - 1]} ${year}. The last day of that month stands here now; check it.`
}

/** What is wrong with a time as it was typed, or null. */
export function judgeTime(parts: Parts): string | null {
  return isUnfinished(parts) ? 'Finish the time: hours and minutes.' : null
}

function isUnfinished(parts: Parts): boolean {
  const all = Object.values(parts)
  const empty = all.filter((part) => part === null).length
  return empty > 0 && empty < all.length
}

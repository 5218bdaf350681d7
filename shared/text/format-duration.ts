import { formatDayCount } from './format-day.ts'

/** Formats a duration in minutes as "45 min", "2 h" or "3 days". */
export function formatDuration(minutes: number): string {
  if (minutes % (24 * 60) === 0) return formatDayCount(minutes / (24 * 60))
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`
}

import type { PlainDate } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import type { DateFormats } from '../../text/date-formats.ts'
import { formatDayShort } from '../../text/format-day.ts'

/** The most stretches of days that are listed. */
const MAX_RANGES = 3

/** Describes the days away from today on: "Fri 6 November to Sun 8 November", "until Sun 8 November". */
export function describeAway(
  away: NonNullable<Settings['away']>,
  { today, formats }: { readonly today: PlainDate; readonly formats: DateFormats },
): string[] {
  return away
    .filter(({ until }) => until >= today)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .slice(0, MAX_RANGES)
    .map(({ from, until }) => {
      const last = formatDayShort(until, today, formats)
      if (from === until) return from === today ? 'today' : last
      return from <= today ? `until ${last}` : `${formatDayShort(from, today, formats)} to ${last}`
    })
}

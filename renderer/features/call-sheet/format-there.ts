import type { EpochMs, ZoneName } from '#shared/model/scalars'
import type { DateFormats } from '#shared/text/date-formats'
import { formatTime } from '#shared/text/format-day'
import { toWallTime } from '#shared/time/day'

/** Describes what time it is where they are: "It’s 9:42 there too.", "It’s 14:42 there." */
export function formatTimeThere(
  now: EpochMs,
  { zone, theirZone, formats }: { zone: ZoneName; theirZone: ZoneName; formats: DateFormats },
): string {
  const there = toWallTime(now, theirZone)
  return `It’s ${formatTime(there, formats)} there${there === toWallTime(now, zone) ? ' too' : ''}.`
}

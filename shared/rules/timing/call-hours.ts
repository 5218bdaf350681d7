import type { EpochMs, PlainDate, WallTime, ZoneName } from '../../model/scalars.ts'
import { addDays, toInstant, toMinuteOfDay, toPlainDate } from '../../time/day.ts'
import { DAY } from '../../time/durations.ts'
import { findQuietPeriod, type QuietHours } from './quiet-hours.ts'
import { type DaysOff, isWorkingDay } from './working-days.ts'

const OPENING: WallTime = '09:00'
const CLOSING: WallTime = '17:00'
const OPENS_AT_MINUTE = 9 * 60
const CLOSES_AT_MINUTE = 17 * 60

/** For how long a time to call is searched, in milliseconds. */
const SEARCH_MS = 3 * DAY
/** The most times that one search moves on; prevents an endless loop. */
const MAX_MOVES = 20

/** Where a call goes: the zone of the card and its days off. */
interface Destination {
  readonly zone: ZoneName
  readonly daysOff: DaysOff
}

/** Returns true if it is between 09:00 and 17:00 in a zone. */
export function isInCallHours(instant: EpochMs, zone: ZoneName): boolean {
  const minute = toMinuteOfDay(instant, zone)
  return minute >= OPENS_AT_MINUTE && minute < CLOSES_AT_MINUTE
}

/**
 * Returns the first moment from an instant on at which it is 09:00 to 17:00 on a working day where the call
 * goes, and not quiet where the user is. Returns the instant itself if three days have no such moment.
 */
export function findCallTime(from: EpochMs, there: Destination, quietHours: QuietHours): EpochMs {
  let at = from
  for (let moves = 0; moves < MAX_MOVES && at < from + SEARCH_MS; moves++) {
    const day = toPlainDate(at, there.zone)
    const minute = toMinuteOfDay(at, there.zone)
    const quiet = findQuietPeriod(at, quietHours)
    if (minute >= CLOSES_AT_MINUTE || !isWorkingDay(day, there.daysOff))
      at = openingOf(addDays(day, 1), there)
    else if (minute < OPENS_AT_MINUTE) at = openingOf(day, there)
    else if (quiet) at = quiet.ends
    else return at
  }
  return from
}

/**
 * Returns a moment from 09:00 to 17:00 of a day where the call goes that is not quiet where the user is: the
 * first one from `from` on, otherwise the first one of that day. Returns null if the day has none.
 */
export function findCallTimeOnDay(
  day: PlainDate,
  { from, zone }: { readonly from: EpochMs; readonly zone: ZoneName },
  quietHours: QuietHours,
): EpochMs | null {
  const opensAt = toInstant({ date: day, time: OPENING, zone })
  const closesAt = toInstant({ date: day, time: CLOSING, zone })
  for (const at of [Math.max(opensAt, from), opensAt]) {
    const audible = findQuietPeriod(at, quietHours)?.ends ?? at
    if (audible < closesAt) return audible
  }
  return null
}

function openingOf(date: PlainDate, { zone }: Destination): EpochMs {
  return toInstant({ date, time: OPENING, zone })
}

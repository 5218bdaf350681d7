import type { Interview } from '../model/interview.ts'
import type { EpochMs, IsoInstant, PlainDate, WallTime, ZoneName } from '../model/scalars.ts'
import { toInstant, toPlainDate, toWallTime } from './day.ts'
import { DAY, MINUTE } from './durations.ts'
import { toEpoch, toIso } from './instant.ts'
import { isZone } from './zone.ts'

/** The date and time of day of an instant in a zone, as `localDateTimeSchema` validates them. */
function toLocalStart(start: IsoInstant, zone: ZoneName): string {
  const instant = toEpoch(start)
  return `${toPlainDate(instant, zone)}T${toWallTime(instant, zone)}`
}

/** Returns the instant of a stored date and time of day in a zone. */
export function parseLocalStart(localStart: string, zone: ZoneName): EpochMs {
  const [date, time] = localStart.split('T') as [PlainDate, WallTime]
  return toInstant({ date, time, zone })
}

/** Stores the wall time of an interview that is ahead. What has started keeps its instant instead. */
export function rememberLocalStart(interview: Interview, now: EpochMs): Interview {
  if (toEpoch(interview.start) > now && isZone(interview.zone))
    return { ...interview, localStart: toLocalStart(interview.start, interview.zone) }
  const { localStart: _, ...rest } = interview
  return rest
}

/**
 * Moves an interview that is ahead to the instant at which its wall time now falls in its zone, if the clock
 * rules of the zone have changed since it was saved. Otherwise returns the same object. An interview without
 * a stored wall time keeps its instant.
 */
export function followZoneData(interview: Interview, now: EpochMs): Interview {
  const { start, zone, localStart } = interview
  if (localStart === undefined) return interview
  const storedAt = toEpoch(start)
  // No change of clock rules moves an interview by a day, so this one is over either way.
  if (storedAt < now - DAY || !isZone(zone) || localStart === toLocalStart(start, zone)) return interview
  // The wall time has no seconds, but an interview may start at any of them.
  const movedTo = parseLocalStart(localStart, zone) + (((storedAt % MINUTE) + MINUTE) % MINUTE)
  return Math.max(storedAt, movedTo) > now ? { ...interview, start: toIso(movedTo) } : interview
}

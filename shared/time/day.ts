import { Temporal } from 'temporal-polyfill/implementation'
import type { EpochMs, PlainDate, WallTime, ZoneName } from '../model/scalars.ts'

const DAY = 86_400_000

/** The calendar day on which an instant falls in a zone. */
export function dayOf(instant: EpochMs, zone: ZoneName): PlainDate {
  return at(instant, zone).toPlainDate().toString() as PlainDate
}

/** The time on the wall in a zone at an instant. */
export function wallTimeOf(instant: EpochMs, zone: ZoneName): WallTime {
  return at(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' }) as WallTime
}

/**
 * The instant at which a wall shows a time on a day. In the hour that spring skips it is the moment an hour later by
 * the wall; in the hour that autumn repeats, the first of the two.
 */
export function instantAt(wall: { date: PlainDate; time: WallTime; zone: ZoneName }): EpochMs {
  const plain = Temporal.PlainDateTime.from(`${wall.date}T${wall.time}`)
  return plain.toZonedDateTime(wall.zone, { disambiguation: 'compatible' }).epochMilliseconds
}

/** The day n calendar days later; earlier when n is negative. */
export function addDays(date: PlainDate, n: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00Z`) + n * DAY).toISOString().slice(0, 10) as PlainDate
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY)
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: PlainDate): number {
  return new Date(Date.parse(`${date}T00:00Z`)).getUTCDay() || 7
}

function at(instant: EpochMs, zone: ZoneName) {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
}

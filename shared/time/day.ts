import { Temporal } from 'temporal-polyfill/implementation'
import type { EpochMs, PlainDate, WallTime, ZoneName } from '../model/scalars.ts'
import { bounded } from './clamp-instant.ts'
import { dateOfNumber, dayNumber } from './day-number.ts'
import { DAY, MINUTE } from './durations.ts'
import { isZone, offsetAt, offsetOfDay } from './zone.ts'

const ZERO = '0'.charCodeAt(0)

/** The calendar day on which an instant falls in a zone. */
export function dayOf(instant: EpochMs, zone: ZoneName): PlainDate {
  return dateOfNumber(Math.floor(wall(instant, zone) / DAY))
}

/** The time on the wall in a zone at an instant. */
export function wallTimeOf(instant: EpochMs, zone: ZoneName): WallTime {
  const minutes = minuteOfDay(instant, zone)
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}` as WallTime
}

/** The minutes that the wall in a zone shows since midnight, 0 to 1439. */
export function minuteOfDay(instant: EpochMs, zone: ZoneName): number {
  const shown = wall(instant, zone)
  return Math.floor((shown - Math.floor(shown / DAY) * DAY) / MINUTE)
}

/** The minutes from midnight to a time on the wall. */
export function minutesOf(time: WallTime): number {
  return digits(time, 0) * 60 + digits(time, 3)
}

/**
 * The instant at which a wall shows a time on a day. In the hour that spring skips it is the moment an hour later by
 * the wall; in the hour that autumn repeats, the first of the two. A zone that is not known reads as UTC.
 */
export function instantAt(at: { date: PlainDate; time: WallTime; zone: ZoneName }): EpochMs {
  const day = dayNumber(at.date)
  const offset = offsetOfDay(day, at.zone)
  // Offsets are under a day, so three days of one offset leave nothing to disambiguate.
  if (offset === offsetOfDay(day - 1, at.zone) && offset === offsetOfDay(day + 1, at.zone))
    return day * DAY + minutesOf(at.time) * MINUTE - offset
  const zone = isZone(at.zone) ? at.zone : 'UTC'
  const plain = Temporal.PlainDateTime.from(`${at.date}T${at.time}`)
  return plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
}

/** The last millisecond of a day in a zone. */
export function endOfDay(date: PlainDate, zone: ZoneName): EpochMs {
  return startOfDay(addDays(date, 1), zone) - 1
}

/** The first instant of a day in a zone, an hour late where spring skips midnight. */
export function startOfDay(date: PlainDate, zone: ZoneName): EpochMs {
  return instantAt({ date, time: '00:00', zone })
}

/** The day n calendar days later; earlier when n is negative. Stays within the years 0 to 9999. */
export function addDays(date: PlainDate, n: number): PlainDate {
  return dateOfNumber(dayNumber(date) + n)
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: PlainDate): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

function wall(instant: EpochMs, zone: ZoneName): number {
  const at = bounded(instant)
  return at + offsetAt(at, zone)
}

/** Reads two digits; far faster than cutting a text and parsing it, and done for every alert. */
function digits(time: WallTime, at: number): number {
  return (time.charCodeAt(at) - ZERO) * 10 + time.charCodeAt(at + 1) - ZERO
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : `${n}`
}

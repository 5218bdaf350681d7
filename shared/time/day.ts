import type { EpochMs, PlainDate, WallTime, ZoneName } from '../model/scalars.ts'
import { clampInstant } from './clamp-instant.ts'
import { fromDayNumber, toDayNumber } from './day-number.ts'
import { DAY, MINUTE } from './durations.ts'
import { getOffsetAt, getOffsetOnDay } from './zone.ts'

const ZERO = '0'.charCodeAt(0)

/** Returns the calendar day on which an instant falls in a zone. */
export function toPlainDate(instant: EpochMs, zone: ZoneName): PlainDate {
  return fromDayNumber(Math.floor(toLocalMs(instant, zone) / DAY))
}

/** Returns the local time of a zone at an instant. */
export function toWallTime(instant: EpochMs, zone: ZoneName): WallTime {
  const minutes = toMinuteOfDay(instant, zone)
  return `${padTwoDigits(Math.floor(minutes / 60))}:${padTwoDigits(minutes % 60)}` as WallTime
}

/** Returns the minutes since midnight in the local time of a zone, 0 to 1439. */
export function toMinuteOfDay(instant: EpochMs, zone: ZoneName): number {
  const local = toLocalMs(instant, zone)
  return Math.floor((local - Math.floor(local / DAY) * DAY) / MINUTE)
}

/** Returns the minutes from midnight to a time of day. */
export function toMinutes(time: WallTime): number {
  return parseTwoDigits(time, 0) * 60 + parseTwoDigits(time, 3)
}

/**
 * Returns the instant of a local date and time in a zone. If the clocks skip the time in spring, the result
 * is an hour later. If the time occurs twice in autumn, the result is the first. An unknown zone counts as
 * UTC.
 */
export function toInstant(local: { date: PlainDate; time: WallTime; zone: ZoneName }): EpochMs {
  const day = toDayNumber(local.date)
  const offset = getOffsetOnDay(day, local.zone)
  const localMs = day * DAY + toMinutes(local.time) * MINUTE
  // An offset is shorter than a day, so if it is the same on three UTC days around the date, no clock change
  // is near. On a day with a change the offset is NaN, which equals nothing.
  if (offset === getOffsetOnDay(day - 1, local.zone) && offset === getOffsetOnDay(day + 1, local.zone))
    return localMs - offset
  return toInstantNearChange(localMs, local.zone)
}

/** Returns the instant of a local time, given as if it were UTC, within a day of a change of clocks. */
function toInstantNearChange(localMs: number, zone: ZoneName): EpochMs {
  const offsetBefore = getOffsetAt(localMs - DAY, zone)
  const offsetAfter = getOffsetAt(localMs + DAY, zone)
  // The larger offset gives the earlier instant, which is the first one of a time that occurs twice.
  for (const offset of [Math.max(offsetBefore, offsetAfter), Math.min(offsetBefore, offsetAfter)])
    if (getOffsetAt(localMs - offset, zone) === offset) return localMs - offset
  // The clocks skip this time.
  return localMs - offsetBefore
}

/** Returns the last millisecond of a day in a zone. */
export function endOfDay(date: PlainDate, zone: ZoneName): EpochMs {
  return startOfDay(addDays(date, 1), zone) - 1
}

/** Returns the first instant of a day in a zone. It is 01:00 if the clocks skip midnight. */
export function startOfDay(date: PlainDate, zone: ZoneName): EpochMs {
  return toInstant({ date, time: '00:00', zone })
}

/** Returns the day n calendar days later, or earlier if n is negative, limited to the years 0 to 9999. */
export function addDays(date: PlainDate, n: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + n)
}

/** Returns the number of calendar days from one day to another; negative if the second is earlier. */
export function daysBetween(startDate: PlainDate, endDate: PlainDate): number {
  return toDayNumber(endDate) - toDayNumber(startDate)
}

/** Returns the day of the week, 1 for Monday to 7 for Sunday. */
export function getWeekday(date: PlainDate): number {
  // Day 0, 1970-01-01, was a Thursday. The second remainder makes days before it positive.
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** Returns the local time of a zone as if it were UTC, in milliseconds since 1970. */
function toLocalMs(instant: EpochMs, zone: ZoneName): number {
  const clamped = clampInstant(instant)
  return clamped + getOffsetAt(clamped, zone)
}

/** Parses two digits of a time. It runs for every alert, and `Number` of a slice would be far slower. */
function parseTwoDigits(time: WallTime, index: number): number {
  return (time.charCodeAt(index) - ZERO) * 10 + time.charCodeAt(index + 1) - ZERO
}

function padTwoDigits(n: number): string {
  return n < 10 ? `0${n}` : `${n}`
}

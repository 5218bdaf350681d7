import type { EpochMs, PlainDate, ZoneName } from '../../model/scalars.ts'
import { type DateFormats, defaultFormats } from '../../text/date-formats.ts'
import { formatDayOfMonth, formatTime, formatWeekday } from '../../text/format-day.ts'
import { formatDayWithoutYear } from '../../text/format-day-in-sentence.ts'
import { addDays, daysBetween, getWeekday, toPlainDate, toWallTime } from '../../time/day.ts'
import { getOffsetAt } from '../../time/zone.ts'
import { formatZoneCity } from '../../time/zone-renames.ts'

/** Up to this distance, in days, the day of the month alone can mean no other month. */
const DAYS_WITHOUT_MONTH = 27
/** A day further away than this has its year. */
const DAYS_WITHOUT_YEAR = 300

/** What the wording of a day depends on. */
export interface DayContext {
  readonly now: EpochMs
  /** The zone of the writer, and the zone of the reader. */
  readonly zone: ZoneName
  readonly theirZone: ZoneName
  readonly formats?: DateFormats
}

/** Returns the date of today for the reader. */
export function getTheirToday({ now, theirZone }: Pick<DayContext, 'now' | 'theirZone'>): PlainDate {
  return toPlainDate(now, theirZone)
}

/**
 * Formats a day as the reader of a note says it: "today", "Friday" within a week, "Friday the 16th" within a
 * month, "Friday 16 October" beyond. It is "today", "tomorrow" or "yesterday" only where that is true for the
 * writer and the reader.
 */
export function formatNoteDay(date: PlainDate, context: DayContext): string {
  const { now, zone, formats = defaultFormats } = context
  const distance = daysBetween(getTheirToday(context), date)
  const isSameToday = toPlainDate(now, zone) === getTheirToday(context)
  if (isSameToday && distance === 0) return 'today'
  if (isSameToday && distance === 1) return 'tomorrow'
  if (isSameToday && distance === -1) return 'yesterday'
  if (Math.abs(distance) < 7) return formatWeekday(date)
  if (Math.abs(distance) <= DAYS_WITHOUT_MONTH) return `${formatWeekday(date)} the ${formatOrdinal(date)}`
  return Math.abs(distance) <= DAYS_WITHOUT_YEAR
    ? formatDayWithoutYear(date, formats)
    : formatDayWithYear(date, formats)
}

/** Formats a day with the word before it: "today", "on Friday", "on Friday the 16th". */
export function formatOnNoteDay(date: PlainDate, context: DayContext): string {
  const day = formatNoteDay(date, context)
  return /^(?:today|tomorrow|yesterday)$/.test(day) ? day : `on ${day}`
}

/** Formats a day that is over, with the word before it: "today", "on Friday", "last week", "on 2 October". */
export function formatPastNoteDay(date: PlainDate, context: DayContext): string {
  const { now, zone, formats = defaultFormats } = context
  const theirToday = getTheirToday(context)
  const distance = Math.abs(daysBetween(theirToday, date))
  if (distance < 7) return formatOnNoteDay(date, context)
  if ([theirToday, toPlainDate(now, zone)].every((today) => isLastWeek(date, today))) return 'last week'
  return `on ${distance <= DAYS_WITHOUT_YEAR ? formatDayOfMonth(date, formats) : formatDayWithYear(date, formats)}`
}

/** Returns true if a day is in the week before that of `today`, whether weeks begin on Sunday or on Monday. */
function isLastWeek(date: PlainDate, today: PlainDate): boolean {
  const weekday = getWeekday(today)
  return [1 - weekday, -(weekday % 7)].every((toFirst) => {
    const distance = daysBetween(date, addDays(today, toFirst))
    return distance >= 1 && distance <= 7
  })
}

function formatDayWithYear(date: PlainDate, formats: DateFormats): string {
  const comma = formats.order === 'month-day-year' ? ',' : ''
  return `${formatDayOfMonth(date, formats)}${comma} ${date.slice(0, -6)}`
}

const ordinalEnds: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' }

/** Formats the day of a month: "1st", "12th", "23rd". */
function formatOrdinal(date: PlainDate): string {
  const day = Number(date.slice(-2))
  const end = day > 10 && day < 14 ? 'th' : (ordinalEnds[day % 10] ?? 'th')
  return `${day}${end}`
}

/**
 * Formats a time of day as "15:30", "9:00", "3:30 pm" or "3 pm". Where one of the two is in another zone, the zone is
 * named: "15:30 Berlin time".
 */
export function formatNoteTime(
  instant: EpochMs,
  context: Omit<DayContext, 'now'> & { readonly readerZone: ZoneName },
): string {
  const { zone, theirZone, readerZone, formats = defaultFormats } = context
  const time = formatTime(toWallTime(instant, theirZone), formats).replace(/^(\d+):00 /, '$1 ')
  const offset = getOffsetAt(instant, theirZone)
  const isClear = [zone, readerZone].every((other) => getOffsetAt(instant, other) === offset)
  return isClear ? time : `${time} ${formatZoneCity(theirZone)} time`
}

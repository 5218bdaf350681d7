import type { WallTime } from '../model/scalars.ts'
import type { Clock } from './date-formats.ts'
import { normalizeTyped, type Parsed, refuse } from './typed-text.ts'

/** Matches `15:30`, `15.30`, `15 30`, `15h30` and `3:30 pm`, with seconds or without. */
const withMinutes = /^(\d{1,2})(?: ?[:.,h] ?| )(\d{1,2})(?:[:.](\d{2}))?( ?h)?(?: ?([ap])(?:\.? ?m)?\.?)?$/

/** Matches `9`, `15h`, `930`, `1530`, `3pm` and `3 p.m.`. */
const digitsOnly = /^(\d{1,4})( ?h)?(?: ?([ap])(?:\.? ?m)?\.?)?$/

const namedTimes: ReadonlyMap<string, WallTime> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
])

/** The parts of a typed time. */
interface TimeParts {
  readonly hour: number
  readonly minute: number
  readonly half: 'a' | 'p' | null
}

/**
 * Parses a time of day as people type it: `15:30`, `15.30`, `1530`, `9`, `3pm`, `3:30 p.m.`, `noon`. On the
 * 12-hour clock an hour from 1 to 12 needs am or pm.
 */
export function parseTime(typed: string, clock: Clock): Parsed<WallTime> {
  const text = normalizeTyped(typed)
  const named = namedTimes.get(text)
  if (named !== undefined) return { ok: true, value: named }
  const split = splitTime(text)
  if (!split.ok) return split
  const { hour, minute, half } = split.value
  if (minute > 59) return refuse('Minutes go from 00 to 59.')
  if (half !== null) return readHalfDay({ hour, minute, half })
  if (hour === 24 && minute === 0)
    return refuse(
      clock === '12-hour'
        ? 'The day ends at 11:59 pm. For midnight, type 12:00 am of the next day.'
        : 'The day ends at 23:59. For midnight, type 0:00 of the next day.',
    )
  if (hour > 23) return refuse('Hours go from 0 to 23.')
  if (clock === '12-hour' && hour >= 1 && hour <= 12) return refuse(askForHalf(hour, minute))
  return accept(hour, minute)
}

/** Splits a time into its parts, without checking that such a time exists. */
function splitTime(text: string): Parsed<TimeParts> {
  const [, hours, minutes, seconds = '00', , half = null] = withMinutes.exec(text) ?? []
  if (hours !== undefined && minutes !== undefined) {
    if (minutes.length === 1) return refuse(`Type minutes with two digits, such as ${hours}:0${minutes}.`)
    if (seconds !== '00') return refuse('Type only hours and minutes.')
    return {
      ok: true,
      value: { hour: Number(hours), minute: Number(minutes), half: half as TimeParts['half'] },
    }
  }
  const [, digits, , halfOnly = null] = digitsOnly.exec(text) ?? []
  if (digits === undefined) return refuse('Type a time, such as 15:30 or 3:30 pm.')
  const hour = digits.length <= 2 ? digits : digits.slice(0, -2)
  const minute = digits.length <= 2 ? '00' : digits.slice(-2)
  return {
    ok: true,
    value: { hour: Number(hour), minute: Number(minute), half: halfOnly as TimeParts['half'] },
  }
}

function readHalfDay({ hour, minute, half }: TimeParts): Parsed<WallTime> {
  if (hour < 1 || hour > 12) return refuse('With am or pm, hours go from 1 to 12.')
  return accept((hour % 12) + (half === 'p' ? 12 : 0), minute)
}

function askForHalf(hour: number, minute: number): string {
  const time = `${hour}:${pad(minute)}`
  return hour === 12
    ? `Noon or midnight? Type ${time} pm or ${time} am.`
    : `Morning or afternoon? Type ${time} am or ${time} pm.`
}

function accept(hour: number, minute: number): Parsed<WallTime> {
  return { ok: true, value: `${pad(hour)}:${pad(minute)}` as WallTime }
}

function pad(n: number): string {
  return String(n).padStart(2, '0')
}

import type { PlainDate } from '../model/scalars.ts'
import { addDays, daysBetween, getWeekday } from '../time/day.ts'
import { months, weekdays } from './calendar-names.ts'
import type { DateOrder } from './date-formats.ts'
import { type DateNumbers, splitDate } from './split-date.ts'
import { type Parsed, refuse } from './typed-text.ts'

/** What the meaning of a typed date depends on. */
export interface DateParseContext {
  readonly order: DateOrder
  readonly today: PlainDate
}

/**
 * How near a date without a year must be to be unambiguous. The same day of another year is then twice as far
 * away.
 */
const NEAR_DAYS = 120

/** How many years ahead a year of two digits may lie; the others lie in the past. */
const TWO_DIGIT_YEARS_AHEAD = 50

/** The days that have a word of their own, by their distance from today. */
const namedDays: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])

/**
 * Parses a date as people type it, in the user's order or as `2026-03-13`: `13/3/2026`, `13.3.26`, `13 March`,
 * `13032026`, `tomorrow`.
 */
export function parseDate(typed: string, { order, today }: DateParseContext): Parsed<PlainDate> {
  const distance = namedDays.get(typed.trim().toLowerCase())
  if (distance !== undefined) return { ok: true, value: addDays(today, distance) }
  const split = splitDate(typed, order)
  if (!split.ok) return split
  const { day, month, year: yearText, weekday } = split.value
  if (month < 1 || month > 12) return refuse(describeNoMonth(split.value))
  if (day < 1 || day > 31) return refuse(`No month has a day ${day}. Check the date.`)
  if (yearText === null)
    return addYear({ day, month }, { order, today }, (date) => checkWeekday(date, { weekday, order }))
  const year = readYear(yearText, today)
  if (year === null) return refuse('Type the year with four digits.')
  if (day > countDays(month, year)) return refuse(describeNoDay({ day, month, year }, order))
  return checkWeekday(toDate(day, month, year), { weekday, order })
}

/** Adds the year that brings a day and month nearest to today. Refuses if two years are about as near. */
function addYear(
  { day, month }: { readonly day: number; readonly month: number },
  { order, today }: DateParseContext,
  check: (date: PlainDate) => Parsed<PlainDate>,
): Parsed<PlainDate> {
  const thisYear = Number(today.slice(0, 4))
  const dates = [thisYear - 1, thisYear, thisYear + 1]
    .filter((year) => day <= countDays(month, year))
    .map((year) => toDate(day, month, year))
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))
  const [nearest, second] = dates
  if (nearest === undefined) return refuse(describeNoDay({ day, month, year: thisYear }, order))
  if (Math.abs(daysBetween(today, nearest)) <= NEAR_DAYS) return check(nearest)
  if (second === undefined) return refuse(`Add the year: ${describe(nearest, order)}?`)
  const [earlier, later] = nearest < second ? [nearest, second] : [second, nearest]
  return refuse(`Add the year: ${describe(earlier, order)} or ${later.slice(0, 4)}?`)
}

/** Refuses a date that falls on another day of the week than was typed with it. */
function checkWeekday(
  date: PlainDate,
  { weekday, order }: { readonly weekday: number | null; readonly order: DateOrder },
): Parsed<PlainDate> {
  const actual = getWeekday(date)
  if (weekday === null || weekday === actual) return { ok: true, value: date }
  const [typedName, actualName] = [weekdays[weekday - 1], weekdays[actual - 1]]
  return refuse(`${describe(date, order)} is a ${actualName}, not a ${typedName}. Check the date.`)
}

/** Returns the year that was typed; null if it has neither two nor four digits. */
function readYear(digits: string, today: PlainDate): number | null {
  if (digits.length === 4) return Number(digits)
  if (digits.length !== 2) return null
  const thisYear = Number(today.slice(0, 4))
  const latest = thisYear + TWO_DIGIT_YEARS_AHEAD
  // The last year up to `latest` that ends with these digits.
  return latest - ((((latest - Number(digits)) % 100) + 100) % 100)
}

function describeNoMonth({ day, month, year, order }: DateNumbers): string {
  const isSwapped = day >= 1 && day <= 12 && month >= 13 && month <= 31
  if (!isSwapped || order === 'year-month-day') return `There’s no month ${month}. Check the date.`
  const [first, example] =
    order === 'day-month-year'
      ? (['day', `${month}/${day}`] as const)
      : (['month', `${day}/${month}`] as const)
  const typedYear = year === null ? '' : `/${year}`
  return `There’s no month ${month}. The ${first} comes first: ${example}${typedYear}. You can change that in Settings.`
}

/** The numbers of a date that need not exist. */
interface NamedDate {
  readonly day: number
  readonly month: number
  readonly year: number
}

function describeNoDay(date: NamedDate, order: DateOrder): string {
  const count = countDays(date.month, date.year)
  return `There’s no ${describeNumbers(date, order)}. That month has ${count} days.`
}

function describe(date: PlainDate, order: DateOrder): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)].map(Number)
  return describeNumbers({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }, order)
}

/** Describes a date as "13 March 2026" or, where the month comes first, as "March 13, 2026". */
function describeNumbers({ day, month, year }: NamedDate, order: DateOrder): string {
  const name = months[month - 1] ?? ''
  return order === 'month-day-year' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`
}

/** Counts the days of a month. Leap years repeat every 400 years; day 0 of a month ends the one before. */
function countDays(month: number, year: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

function toDate(day: number, month: number, year: number): PlainDate {
  const pad = (n: number, length: number) => String(n).padStart(length, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate
}

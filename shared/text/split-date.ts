import { months, weekdays } from './calendar-names.ts'
import type { DateOrder } from './date-formats.ts'
import { normalizeTyped, type Parsed, refuse } from './typed-text.ts'

/** The numbers of a typed date. No such date has to exist. */
export interface DateNumbers {
  readonly day: number
  readonly month: number
  /** The digits of the year as typed; null if none was typed. */
  readonly year: string | null
  /** The day of the week, 1 for Monday to 7 for Sunday; null if none was typed. */
  readonly weekday: number | null
  /** The order in which the numbers were read: a date may begin with the year in spite of the user's order. */
  readonly order: DateOrder
}

/** The numbers of a typed date before it is known what each of them is. */
interface DateWords {
  readonly numbers: readonly string[]
  /** The month that was typed as a word; null if none was. */
  readonly month: number | null
  readonly weekday: number | null
}

/** Words that may occur in a date and mean nothing. */
const fillers: ReadonlySet<string> = new Set(['of', 'the', 'on'])

const examples: Readonly<Record<DateOrder, string>> = {
  'day-month-year': '13 March 2026',
  'month-day-year': 'March 13, 2026',
  'year-month-day': '2026-03-13',
}
const parts: Readonly<Record<DateOrder, string>> = {
  'day-month-year': 'day, month and year',
  'month-day-year': 'month, day and year',
  'year-month-day': 'year, month and day',
}

const refuseAsNoDate = (order: DateOrder) => refuse(`Type a date, such as ${examples[order]}.`)
const refuseAsUnfinished = (order: DateOrder) => refuse(`Finish the date: ${parts[order]}.`)

/** Splits a typed date into its numbers, in the user's order unless it starts with a year of four digits. */
export function splitDate(typed: string, order: DateOrder): Parsed<DateNumbers> {
  const words = readWords(normalizeTyped(typed))
  if (words === null || (words.numbers.length === 0 && words.month === null)) return refuseAsNoDate(order)
  return words.month === null ? splitNumbers(words, order) : splitNamedMonth(words, words.month, order)
}

/** Reads the words of a date; null if one of them does not belong in a date. */
function readWords(text: string): DateWords | null {
  const spaced = text
    .replace(/(\d)(?:st|nd|rd|th)(?![\p{L}\d])/gu, '$1')
    .replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/['’](?=\d\d(?!\d))/g, ' ')
  const numbers: string[] = []
  let month: number | null = null
  let weekday: number | null = null
  for (const word of spaced.split(/[\s/.,-]+/).filter((part) => part !== '' && !fillers.has(part))) {
    const monthNumber = findName(months, word)
    const weekdayNumber = findName(weekdays, word)
    if (/^\d+$/.test(word)) numbers.push(word)
    else if (monthNumber !== null && month === null) month = monthNumber
    else if (weekdayNumber !== null && weekday === null) weekday = weekdayNumber
    else return null
  }
  return { numbers, month, weekday }
}

/** Returns the number of the name that begins with a word of at least three letters; null if none does. */
function findName(names: readonly string[], word: string): number | null {
  if (word.length < 3) return null
  const index = names.findIndex((name) => name.toLowerCase().startsWith(word))
  // "Sept" and "Thurs" are beginnings too.
  return index === -1 ? null : index + 1
}

function splitNamedMonth(words: DateWords, month: number, order: DateOrder): Parsed<DateNumbers> {
  const { numbers, weekday } = words
  const [first, second, ...more] = numbers
  if (first === undefined || more.length > 0) return refuseAsUnfinished(order)
  if (second === undefined)
    return first.length > 2
      ? refuseAsUnfinished(order)
      : { ok: true, value: { day: Number(first), month, year: null, weekday, order } }
  const isYearFirst = first.length > 2
  // "26 Mar 13" may begin with the year only where dates do.
  if (!isYearFirst && order === 'year-month-day' && second.length <= 2)
    return refuse('Type the year with four digits.')
  const [day, year] = isYearFirst ? [second, first] : [first, second]
  return day.length > 2
    ? refuseAsNoDate(order)
    : { ok: true, value: { day: Number(day), month, year, weekday, order } }
}

function splitNumbers({ numbers, weekday }: DateWords, order: DateOrder): Parsed<DateNumbers> {
  const typed = numbers.length === 1 ? splitDigits(numbers[0] ?? '', order) : numbers
  if (typed.length < 2) return refuseAsUnfinished(order)
  if (typed.length > 3) return refuseAsNoDate(order)
  const isYearFirst = typed[0]?.length === 4
  if (order === 'year-month-day' && typed.length === 3 && !isYearFirst && (typed[2]?.length ?? 0) > 2)
    return refuse('Type the year first, such as 2026-03-13.')
  const readOrder = isYearFirst ? 'year-month-day' : order
  const { day, month, year } = assign(typed, readOrder)
  if (day === undefined || month === undefined || day.length > 2 || month.length > 2)
    return refuseAsUnfinished(order)
  return { ok: true, value: { day: Number(day), month: Number(month), year, weekday, order: readOrder } }
}

/** Splits a date that was typed as digits only: `13032026`, `20260313` or `130326`. */
function splitDigits(digits: string, order: DateOrder): readonly string[] {
  const isPlausible = (year: string) => year >= '1900' && year < '2200'
  const cut = (...ends: number[]) => [...ends, undefined].map((end, i) => digits.slice(ends[i - 1] ?? 0, end))
  if (digits.length === 8)
    return order !== 'year-month-day' && isPlausible(digits.slice(4)) ? cut(2, 4) : cut(4, 6)
  return digits.length === 6 ? cut(2, 4) : []
}

/** Names the two or three numbers of a date by their order. */
function assign(parts: readonly string[], order: DateOrder) {
  const [first, second, third] = parts
  if (third === undefined) {
    const [day, month] = order === 'day-month-year' ? [first, second] : [second, first]
    return { day, month, year: null }
  }
  switch (order) {
    case 'day-month-year':
      return { day: first, month: second, year: third }
    case 'month-day-year':
      return { day: second, month: first, year: third }
    case 'year-month-day':
      return { day: third, month: second, year: first ?? null }
  }
}

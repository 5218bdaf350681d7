import type { PlainDate } from '../../../model/scalars.ts'
import { months, weekdays } from '../../../text/calendar-names.ts'
import type { DateOrder } from '../../../text/date-formats.ts'
import { addDays, daysBetween, getWeekday } from '../../../time/day.ts'
import type { Place } from '../finding.ts'
import { toPlace } from './find-phrases.ts'
import type { ReadNote } from './read-note.ts'
import type { Sentence } from './sentences.ts'

/** A date in the text of a note. */
export interface FoundDate {
  readonly words: string
  readonly place: Place
  readonly sentence: Sentence
  /** The day; the year is the nearest if none is written. Null if the month has no such day. */
  readonly date: PlainDate | null
  /** The weekday that is written with it, 1 for Monday, with its place; null without one. */
  readonly weekday: { readonly day: number; readonly words: string; readonly place: Place } | null
}

const monthNames = months.map((name) => (name === 'May' ? name : `${name}|${name.slice(0, 3)}\\.?`)).join('|')
const month = `(?<month>(?:${monthNames}|Sept\\.?))`
const weekday =
  '(?:(?<weekday>(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?)\\b\\.?,?\\s+(?:the\\s+)?)'
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const year = '(?:,?\\s+(?<year>20\\d\\d))?'

const patterns: readonly RegExp[] = [
  new RegExp(`\\b${weekday}?${day}\\s+(?:of\\s+)?${month}(?!\\p{L})${year}`, 'gu'),
  new RegExp(`\\b${weekday}?${month}\\s+${day}\\b(?!:)${year}`, 'gu'),
  new RegExp(`\\b${weekday}?(?<year>20\\d\\d)-(?<number>\\d\\d)-(?<day>\\d\\d)\\b`, 'gu'),
]

/** A weekday with the day of its month, which is that of the nearest month. */
const withoutMonth = new RegExp(
  `\\b${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s+(?:of\\s+)?(?:${monthNames}))`,
  'gu',
)

/** A date in figures is only one beside a weekday or a word of time; otherwise it may be a score or a share. */
const inFigures = new RegExp(
  `(?:${weekday}|(?<=\\b(?:on|by|until|before|from) (?:the )?))(?<first>\\d{1,2})[./](?<second>\\d{1,2})(?:[./](?<year>20\\d\\d))?(?![\\d/%])`,
  'gu',
)

/** Finds every date with a day and a month in a note, its subject included. */
export function findDates(note: Pick<ReadNote, 'allSentences' | 'facts'>): readonly FoundDate[] {
  const { today, dateOrder } = note.facts
  return note.allSentences.flatMap((sentence) => {
    if (!/\d/.test(sentence.text)) return []
    return [...patterns, withoutMonth, inFigures].flatMap((pattern) =>
      [...sentence.text.matchAll(pattern)].map((match) => readMatch(match, { sentence, today, dateOrder })),
    )
  })
}

function readMatch(
  match: RegExpExecArray,
  { sentence, today, dateOrder }: { sentence: Sentence; today: PlainDate; dateOrder: DateOrder },
): FoundDate {
  const found = match.groups ?? {}
  const isDayFirst = dateOrder === 'day-month-year'
  const dayOfMonth = Number(found.day ?? (isDayFirst ? found.first : found.second))
  const monthInFigures = found.number ?? (isDayFirst ? found.second : found.first)
  const onWeekday = found.weekday
    ? {
        day: findWeekday(found.weekday),
        words: found.weekday,
        place: toPlace(sentence, match.index, found.weekday.length),
      }
    : null
  const monthNumber = found.month ? findMonth(found.month) : Number(monthInFigures)
  return {
    words: match[0],
    place: toPlace(sentence, match.index, match[0].length),
    sentence,
    date:
      found.month === undefined && monthInFigures === undefined
        ? findInNearMonths(dayOfMonth, { weekday: onWeekday?.day ?? null, today })
        : findNearest({ day: dayOfMonth, month: monthNumber, year: found.year }, today),
    weekday: onWeekday,
  }
}

/** Returns the number of a weekday, 1 for Monday, from a name of at least three letters. */
export function findWeekday(name: string): number {
  return weekdays.findIndex((full) => full.slice(0, 3) === name.slice(0, 3)) + 1
}

function findMonth(name: string): number {
  return months.findIndex((full) => full.slice(0, 3) === name.slice(0, 3)) + 1
}

/** Returns the day of the nearest year if none is given; null if the month is too short. */
function findNearest(
  { day, month, year }: { day: number; month: number; year: string | undefined },
  today: PlainDate,
): PlainDate | null {
  const thisYear = Number(today.slice(0, 4))
  const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [Number(year)]
  const dates = years.flatMap((each) => toDate(each, month, day) ?? [])
  const distance = (date: PlainDate) => Math.abs(daysBetween(today, date))
  return dates.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** Returns the day of a month about now, one with the weekday if there is one, otherwise the nearest. */
function findInNearMonths(
  day: number,
  { weekday, today }: { readonly weekday: number | null; readonly today: PlainDate },
): PlainDate | null {
  const year = Number(today.slice(0, 4))
  const index = Number(today.slice(5, 7)) - 1
  const dates = [-1, 0, 1].flatMap((shift) => {
    const month = (index + shift + 12) % 12
    return toDate(year + Math.floor((index + shift) / 12), month + 1, day) ?? []
  })
  const rank = (date: PlainDate) =>
    Math.abs(daysBetween(today, date)) + (getWeekday(date) === weekday ? 0 : 1000)
  return dates.sort((a, b) => rank(a) - rank(b))[0] ?? null
}

function toDate(year: number, month: number, day: number): PlainDate | null {
  const pad = (n: number) => String(n).padStart(2, '0')
  const written = `${year}-${pad(month)}-${pad(day)}` as PlainDate
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= countDays(month, year)
  return isReal ? written : null
}

/** Counts the days of a month; day 0 of a month ends the one before. */
function countDays(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Returns the next day with a weekday, today included. */
export function findNextWeekday(weekday: number, today: PlainDate): PlainDate {
  return addDays(today, (weekday - getWeekday(today) + 7) % 7)
}

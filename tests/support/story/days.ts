import type { EpochMs, PlainDate } from '#shared/model/scalars'
import { dayOf } from './truth.ts'

const DAY = 86_400_000
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const month = `(?:${months.join('|')})`
const mention = new RegExp(
  `\\b(?:(${weekdays.join('|')}),? )?(?:(\\d{1,2}) (${month})|(${month}) (\\d{1,2})|the (\\d{1,2})(?:st|nd|rd|th))\\b|\\b(${weekdays.join('|')})\\b|\\b(today|tomorrow|yesterday|this (?:morning|afternoon|evening))\\b`,
  'gi',
)

/** A day that a text names, with every date that it can mean for its reader. */
export interface MentionedDay {
  readonly text: string
  readonly dates: readonly PlainDate[]
}

/** Lists the days that a text names. A weekday alone is one within the week before or after. */
export function findDays(text: string, now: EpochMs): readonly MentionedDay[] {
  return [...text.matchAll(mention)].map((found) => {
    const [all, before, day1, month1, month2, day2, ordinal, weekday, relative] = found
    if (relative) return { text: all, dates: [shift(now, toOffset(relative))] }
    if (ordinal) return { text: all, dates: findOrdinals(Number(ordinal), before, now) }
    if (weekday) {
      const near = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].map((offset) => shift(now, offset))
      return { text: all, dates: near.filter((date) => weekdayOf(date) === weekday) }
    }
    const number = String(months.indexOf(month1 ?? month2 ?? '') + 1).padStart(2, '0')
    const year = dayOf(now).slice(0, 4)
    const date = `${year}-${number}-${(day1 ?? day2 ?? '').padStart(2, '0')}` as PlainDate
    // A weekday that is not that of the date names no day at all.
    return { text: all, dates: before && weekdayOf(date) !== before ? [] : [date] }
  })
}

/** “The 28th” is the nearest such day, before or ahead; under another weekday it is none. */
function findOrdinals(day: number, weekday: string | undefined, now: EpochMs): readonly PlainDate[] {
  const offsets = Array.from({ length: 57 }, (_, index) => index - 28)
  return offsets
    .map((offset) => shift(now, offset))
    .filter((date) => Number(date.slice(-2)) === day && (!weekday || weekdayOf(date) === weekday))
}

function toOffset(relative: string): number {
  return { tomorrow: 1, yesterday: -1 }[relative.toLowerCase()] ?? 0
}

function shift(now: EpochMs, days: number): PlainDate {
  return new Date(Date.parse(`${dayOf(now)}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10) as PlainDate
}

function weekdayOf(date: PlainDate): string {
  return weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? ''
}

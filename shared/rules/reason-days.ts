import type { EpochMs, PlainDate, ZoneName } from '../model/scalars.ts'
import type { DateFormats } from '../text/date-formats.ts'
import {
  formatDayInSentence,
  formatFullDay,
  formatOnDay,
  type SentenceContext,
} from '../text/format-day-in-sentence.ts'
import { toPlainDate } from '../time/day.ts'

/** How the reason of a follow-up names days. */
export interface ReasonDays {
  /** The day of the first alert. */
  readonly alertDay: PlainDate
  /** Today. For a follow-up that has ended it is the day of its first alert, up to which the reason counts. */
  readonly today: PlainDate
  /** Formats a day: "tomorrow", "Friday", "Friday 16 October". */
  readonly format: (day: PlainDate) => string
  /** Formats a day with its preposition: "tomorrow", "on Friday", "on Friday 16 October". */
  readonly formatOn: (day: PlainDate) => string
}

/** The two ways to name a day as today's reader does. */
export type DayNames = Pick<ReasonDays, 'format' | 'formatOn'>

/** Creates the names of days for a planning; most reasons share them. */
export function createDayNames(context: SentenceContext): DayNames {
  return {
    format: (day) => formatDayInSentence(day, context),
    formatOn: (day) => formatOnDay(day, context),
  }
}

/**
 * Creates what a reason names days with. The reason of a follow-up that has ended is not written again on later
 * days, so it names every day in full.
 */
export function createReasonDays(
  { firstAlertAt, hasEnded }: { readonly firstAlertAt: EpochMs; readonly hasEnded: boolean },
  context: {
    readonly zone: ZoneName
    readonly today: PlainDate
    readonly formats: DateFormats
    readonly dayNames: DayNames
  },
): ReasonDays {
  const alertDay = toPlainDate(firstAlertAt, context.zone)
  if (!hasEnded) {
    const { format, formatOn } = context.dayNames
    return { alertDay, today: context.today, format, formatOn }
  }
  const format = (day: PlainDate) => formatFullDay(day, alertDay, context.formats)
  return { alertDay, today: alertDay, format, formatOn: (day) => `on ${format(day)}` }
}

/** Explains a message after a date that the employer named: "They said Friday. You can check in from Monday." */
export function describeTheirDate(date: PlainDate, { alertDay, today, format }: ReasonDays): string {
  const when = today < alertDay ? `from ${format(alertDay)}` : 'now'
  return `They said ${format(date)}. You can check in ${when}.`
}

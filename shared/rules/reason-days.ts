import type { EpochMs, PlainDate, ZoneName } from '../model/scalars.ts'
import type { DateFormats } from '../text/date-formats.ts'
import { formatDayInSentence, formatFullDay, formatOnDay } from '../text/format-day-in-sentence.ts'
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

/**
 * Creates what a reason names days with. The reason of a follow-up that has ended is not written again on later
 * days, so it names every day in full.
 */
export function createReasonDays(
  { firstAlertAt, hasEnded }: { readonly firstAlertAt: EpochMs; readonly hasEnded: boolean },
  context: { readonly zone: ZoneName; readonly today: PlainDate; readonly formats: DateFormats },
): ReasonDays {
  const alertDay = toPlainDate(firstAlertAt, context.zone)
  if (!hasEnded)
    return {
      alertDay,
      today: context.today,
      format: (day) => formatDayInSentence(day, context),
      formatOn: (day) => formatOnDay(day, context),
    }
  const format = (day: PlainDate) => formatFullDay(day, alertDay, context.formats)
  return { alertDay, today: alertDay, format, formatOn: (day) => `on ${format(day)}` }
}

/** Explains a message after a date that the employer named: "They said Friday. You can check in from Monday." */
export function describeTheirDate(date: PlainDate, { alertDay, today, format }: ReasonDays): string {
  const when = today < alertDay ? `from ${format(alertDay)}` : 'now'
  return `They said ${format(date)}. You can check in ${when}.`
}

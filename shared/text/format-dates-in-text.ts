import type { PlainDate } from '../model/scalars.ts'
import type { DateFormats } from './date-formats.ts'
import { formatDayShort } from './format-day.ts'

/** Replaces every date in a text, written as 2026-03-06, with words: "Fri 6 March". */
export function formatDatesInText(
  text: string,
  { today, formats }: { readonly today: PlainDate; readonly formats: DateFormats },
): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => {
    // Digits such as 2026-13-45 are not a date and stay as they are.
    return Number.isNaN(Date.parse(`${date}T00:00Z`))
      ? date
      : formatDayShort(date as PlainDate, today, formats)
  })
}

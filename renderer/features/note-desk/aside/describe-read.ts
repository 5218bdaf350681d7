import type { DeskNote } from '#shared/ipc/desk-note'
import { findReadDay } from '#shared/notes/check/is-told-in'
import type { DateFormats } from '#shared/text/date-formats'
import { formatDayShort } from '#shared/text/format-day'

/** Says when the reader of a note first read something from the user: "Read on Tue 3 March". Empty if they have not. */
export function describeRead(text: string, { facts }: DeskNote, formats: DateFormats): string {
  const day = text === '' ? null : findReadDay(text, facts.readBefore)
  if (day === null) return ''
  return day === facts.today ? 'Read today' : `Read on ${formatDayShort(day, facts.today, formats)}`
}

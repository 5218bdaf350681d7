import type { CheckFacts } from '../../../ipc/check-facts.ts'
import type { PlainDate } from '../../../model/scalars.ts'
import { defaultFormats } from '../../../text/date-formats.ts'
import { formatDayOfMonth, formatWeekday } from '../../../text/format-day.ts'
import { formatFullDay } from '../../../text/format-day-in-sentence.ts'
import { daysBetween } from '../../../time/day.ts'
import type { Check } from '../check.ts'
import type { FoundFault } from '../finding.ts'
import { findDates, findNextWeekday, findWeekday } from '../reading/find-dates.ts'
import { findPhrases } from '../reading/find-phrases.ts'
import type { ReadNote } from '../reading/read-note.ts'

const bareWeekday =
  /(?<=\b(?:on|by|until|before|this|next|for|is) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? (?:the )?(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/g

/** Finds a day that the employer named and has since replaced by another. */
export const supersededDate: Check = {
  id: 'superseded-date',
  reason: 'They’ve moved the date. Using the old one looks as if you missed that.',
  source: 'app',
  find: (note) =>
    note.facts.supersededDays.length === 0 ? [] : [...findWritten(note), ...findWeekdays(note)],
}

function findWritten(note: ReadNote): readonly FoundFault[] {
  return findDates(note).flatMap(({ date, place, weekday }) => {
    if (date === null || !isSuperseded(date, note.facts)) return []
    const { namedDay } = note.facts
    const formats = { ...defaultFormats, order: note.facts.dateOrder }
    const format = (day: PlainDate) =>
      weekday === null ? formatDayOfMonth(day, formats) : formatFullDay(day, note.facts.today, formats)
    return [toFault(note.facts, place, namedDay && format(namedDay))]
  })
}

function findWeekdays(note: ReadNote): readonly FoundFault[] {
  const { facts } = note
  return findPhrases(note, bareWeekday).flatMap(({ words, place }) => {
    const date = findNextWeekday(findWeekday(words), facts.today)
    if (!isSuperseded(date, facts)) return []
    const isNear = facts.namedDay !== null && Math.abs(daysBetween(facts.today, facts.namedDay)) < 7
    const formats = { ...defaultFormats, order: facts.dateOrder }
    const named = facts.namedDay
    return [
      toFault(
        facts,
        place,
        named && (isNear ? formatWeekday(named) : formatFullDay(named, facts.today, formats)),
      ),
    ]
  })
}

function isSuperseded(date: PlainDate, { supersededDays, namedDay, appointmentDay }: CheckFacts): boolean {
  return supersededDays.includes(date) && date !== namedDay && date !== appointmentDay
}

function toFault(facts: CheckFacts, place: FoundFault['place'], replacement: string | null): FoundFault {
  if (facts.namedDay === null || replacement === null)
    return { level: 'look', text: 'They’ve been in touch since they mentioned this date.', place }
  return {
    level: 'look',
    text: `They’ve since said ${formatFullDay(facts.namedDay, facts.today, { ...defaultFormats, order: facts.dateOrder })}.`,
    place,
    replacement,
  }
}

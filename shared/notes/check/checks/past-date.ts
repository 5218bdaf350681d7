import { defaultFormats } from '../../../text/date-formats.ts'
import { formatDay } from '../../../text/format-day.ts'
import { daysBetween } from '../../../time/day.ts'
import type { Check } from '../check.ts'
import { findDates } from '../reading/find-dates.ts'
import type { Sentence } from '../reading/sentences.ts'

/** Matches a sentence about the future. */
const ahead =
  /\b(?:looking forward|look forward|will|I['’]ll|you['’]ll|we['’]ll|shall|going to|need to|have to|must|see you|speak|talk|would|could|can we|suit|available|free|until|please|before then|look out)\b/i

/** Matches a clause about the past. */
const behind =
  /\b(?:was|were|had|hoped|thought|expected|planned|spoke|met|applied|said|mentioned|suggested|interviewed|since|wrote|sent|received|talked|discussed|told|asked|last)\b|['’]d (?:hoped|thought|said|planned|expected)|\b(?:thanks?|thank you) (?:again )?for\b/i

/** Finds a date that has passed in a sentence about what is to come. */
export const pastDate: Check = {
  id: 'past-date',
  reason: 'It makes the note look old, or careless.',
  source: 'app',
  find: (note) =>
    findDates(note).flatMap(({ date, place, sentence }) => {
      const { today } = note.facts
      if (date === null || date >= today || daysBetween(date, today) > 180) return []
      if (!ahead.test(sentence.text) || behind.test(findClause(sentence, place.start))) return []
      return [
        {
          level: 'fix' as const,
          text: `${formatDay(date, today, { ...defaultFormats, order: note.facts.dateOrder })} has passed.`,
          place,
        },
      ]
    }),
}

/** Returns the clause of a sentence that is around a place in the note. */
function findClause({ text, start }: Sentence, at: number): string {
  const before = text.slice(0, at - start)
  const breaks = [...before.matchAll(/[,;:–—](?! \d)|\b(?:and|but|so)\b/gi)]
  const from = breaks.findLast(({ index }) => !isWithinDate(before, index))?.index ?? 0
  return text.slice(from)
}

/** Returns true if a comma only separates a weekday from its date. */
function isWithinDate(before: string, index: number): boolean {
  return before.charAt(index) === ',' && /day$/i.test(before.slice(0, index))
}

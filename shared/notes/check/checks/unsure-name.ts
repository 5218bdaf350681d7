import type { Check } from '../check.ts'
import { escapePattern, getGivenName } from '../reading/person-words.ts'

/** Reminds of a name that the user was not sure how to spell. */
export const unsureName: Check = {
  id: 'unsure-name',
  reason: 'Their email signature, LinkedIn or reception can tell you.',
  source: 'A',
  find: (note) =>
    note.facts.people
      .filter(({ unsureOfSpelling }) => unsureOfSpelling)
      .flatMap((person) => {
        const given = getGivenName(person)
        const match = new RegExp(`(?<!\\p{L})${escapePattern(given)}(?!\\p{L})`, 'iu').exec(note.body)
        if (!match) return []
        return [
          {
            level: 'look' as const,
            text: `You weren’t sure how to spell ${person.name}.`,
            place: { field: 'body' as const, start: match.index, end: match.index + given.length },
          },
        ]
      }),
}

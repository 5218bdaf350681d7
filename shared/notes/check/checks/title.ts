import type { NotePerson } from '../../../ipc/check-facts.ts'
import { isSameName } from '../../../text/near-names.ts'
import type { Check } from '../check.ts'
import type { Place } from '../finding.ts'
import { getFamilyName, getGivenName } from '../reading/person-words.ts'

const titled =
  /\b(Dr|Doctor|Prof|Professor|Mr|Mrs|Ms|Mx|Miss)\b\.?\s+(\p{Lu}[\p{L}’-]+)(?:\s+(\p{Lu}[\p{L}’-]+))?/gu

/** Compares titles in the text with those of the people on the card. */
export const title: Check = {
  id: 'title',
  reason: 'People notice when their title is wrong.',
  source: 'A',
  find: (note) =>
    (['subject', 'body'] as const).flatMap((field) =>
      [...note[field].matchAll(titled)].flatMap((match) => {
        const [words, written = '', first = '', second] = match
        const person = note.facts.people.find((one) => isOf(one, second ?? first))
        if (!person || person.title === '' || isSameTitle(written, person.title)) return []
        const end = match.index + words.slice(0, words.indexOf(first)).trimEnd().length
        const place: Place = { field, start: match.index, end }
        return [
          {
            level: 'fix' as const,
            text: `The card has ${person.title} ${getFamilyName(person) || person.name}, not ${written}.`,
            place,
            replacement: person.title,
          },
        ]
      }),
    ),
}

function isOf(person: NotePerson, word: string): boolean {
  return isSameName(getFamilyName(person) || getGivenName(person), word)
}

function isSameTitle(a: string, b: string): boolean {
  const normalize = (text: string) =>
    text
      .toLowerCase()
      .replace(/\./g, '')
      .replace(/^doctor$/, 'dr')
      .replace(/^professor$/, 'prof')
  // "Prof. Dr." may be shortened to either of its parts.
  return normalize(b).split(/\s+/).includes(normalize(a)) || normalize(a) === normalize(b)
}

import type { Step } from '../../../model/step.ts'
import type { Check } from '../check.ts'
import type { FoundFault, Level } from '../finding.ts'
import { escapePattern } from '../reading/person-words.ts'
import type { ReadNote } from '../reading/read-note.ts'

/** The steps whose notes may well name another employer: the one whose offer came, or was accepted. */
const mayNameOthers: ReadonlySet<Step> = new Set([
  'tell-others',
  'withdraw',
  'farewell',
  'offer-answer',
  'reconnect',
])

/** Finds the company, or a person, of another card. */
export const otherCard: Check = {
  id: 'other-card',
  reason: 'It’s easy to leave the other name in when you reuse a note.',
  source: 'app',
  appliesToCalls: true,
  find(note) {
    if (mayNameOthers.has(note.step)) return []
    const { company, agency, role, otherCompanies, otherPeople } = note.facts
    const text = `${note.subject}\n${note.body}`
    // There may be a thousand names, so the cheap test comes first.
    const isForeign = (other: string) =>
      text.includes(other) && ![company, agency, role].some((own) => own.includes(other))
    return [
      ...otherCompanies.filter(isForeign).flatMap((other) => findName(note, other)),
      ...otherPeople.filter(isForeign).flatMap((other) => findName(note, other, 'look')),
    ]
  },
}

/** Matches what is before the name of an employer: "the role at", "to join". */
const employment = /\b(?:at|join|joining)\s$/i

/**
 * Finds a name of another card. Without a level, it is judged by its words: a company of a single word may also
 * be mentioned for its product.
 */
function findName(note: ReadNote, words: string, level?: Level): readonly FoundFault[] {
  // A name of one or two letters, and one that is written in lower case, is also a word.
  if (words.length < 3 || !/[\p{Lu}\p{Lo}]/u.test(words)) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(words)}(?![\\p{L}\\p{N}])`, 'gu')
  return (['subject', 'body'] as const).flatMap((field) =>
    [...note[field].matchAll(pattern)].map((match) => {
      const isEmployer = words.includes(' ') || employment.test(note[field].slice(0, match.index))
      const found = level ?? (isEmployer ? 'fix' : 'look')
      return {
        level: found,
        text: `${words} is on another card. This one is ${note.facts.company}.`,
        place: { field, start: match.index, end: match.index + words.length },
        ...(found === 'fix' && { replacement: note.facts.company }),
      }
    }),
  )
}

import type { Person } from '../model/person.ts'
import { toSingleLine } from './plain-text.ts'

type PersonName = Pick<Person, 'name' | 'title'>

/** Matches a title that people type before a name. */
const honorific = /^(?:dr|doctor|prof|professor|mr|mrs|ms|mx|miss|herr|frau)\.?$/i

/** Matches a word that may follow a name without being part of it. */
const suffix = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|msc|bsc|ma|ba|esq|cpa)\.?$/i

/** Matches a small word that belongs to the family name after it. */
const particle =
  /^(?:van|von|vom|zu|zum|zur|der|den|de|del|della|di|da|dos|das|du|la|le|ten|ter|bin|ibn|al|el)$/

/** Formats a name with its title: "Dr. Lena Vogt". */
export function formatFullName(person: PersonName): string {
  const { title, name } = splitTitle(person)
  return title ? `${title} ${name}` : name
}

/** Formats a name for talking to the person: "Jane", or "Dr. Vogt" if there is a title. */
export function formatShortName(person: PersonName): string {
  const { title, name } = splitTitle(person)
  return title ? `${title} ${familyName(name)}` : givenName(name)
}

/** Formats the greeting of a note, without the comma: "Hello Jane", "Dear Dr. Vogt". */
export function formatGreeting(person: PersonName): string {
  const { title } = splitTitle(person)
  return `${title ? 'Dear' : 'Hello'} ${formatShortName(person)}`
}

/**
 * Separates title and name, even if the title was typed in front of the name. "Vogt, Lena" becomes "Lena
 * Vogt".
 */
function splitTitle(person: PersonName): { title: string; name: string } {
  const words = toNaturalOrder(toSingleLine(person.name)).split(' ')
  const nameStart = words.findIndex((word) => !honorific.test(word))
  // A name made only of titles counts as a name.
  const typedTitle = nameStart > 0 ? words.slice(0, nameStart).join(' ') : ''
  return {
    title: toSingleLine(person.title) || typedTitle,
    name: words.slice(Math.max(nameStart, 0)).join(' '),
  }
}

/** Turns "Vogt, Lena" into "Lena Vogt". A name in any other form is returned unchanged. */
function toNaturalOrder(name: string): string {
  if (!name.includes(',')) return name
  const [head = '', tail = '', ...more] = name.split(',').map((part) => part.trim())
  const isGiven = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(tail) && !tail.split(' ').some(isSuffix)
  return more.length === 0 && isGiven && !head.includes(' ') ? `${tail} ${head}` : name
}

function isSuffix(word: string): boolean {
  return suffix.test(word)
}

/** Returns the words of a name without suffixes: "Lena Vogt" for "Lena Vogt, PhD". */
function withoutSuffixes(name: string): readonly string[] {
  const words = (name.split(',', 1)[0] ?? '').split(' ').filter((word) => word !== '')
  const nameWords = words.filter((word, index) => index === 0 || !isSuffix(word))
  return nameWords.length > 0 ? nameWords : [name]
}

function givenName(name: string): string {
  const words = withoutSuffixes(name)
  const first = words[0] ?? name
  // Nobody is called by an initial, so the result is then the whole name.
  return /^\p{L}\.?$/u.test(first) ? words.join(' ') : first
}

function familyName(name: string): string {
  const words = withoutSuffixes(name)
  let startIndex = words.length - 1
  while (startIndex > 0 && particle.test(words[startIndex - 1] ?? '')) startIndex -= 1
  return words.slice(startIndex).join(' ')
}

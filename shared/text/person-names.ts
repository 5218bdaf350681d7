import type { Person } from '../model/person.ts'
import { oneLine } from './plain-text.ts'

type Named = Pick<Person, 'name' | 'title'>

/** Forms of address that people type before a name. */
const honorific = /^(?:dr|doctor|prof|professor|mr|mrs|ms|mx|miss|herr|frau)\.?$/i

/** What may follow a name without being part of it. */
const suffix = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|msc|bsc|ma|ba|esq|cpa)\.?$/i

/** Small words that belong to the family name after them. */
const particle =
  /^(?:van|von|vom|zu|zum|zur|der|den|de|del|della|di|da|dos|das|du|la|le|ten|ter|bin|ibn|al|el)$/

/** The name with its title: "Dr. Lena Vogt". */
export function fullName(person: Named): string {
  const { title, name } = parts(person)
  return title ? `${title} ${name}` : name
}

/** What one calls the person: "Jane", and "Dr. Vogt" where there is a title. */
export function shortName(person: Named): string {
  const { title, name } = parts(person)
  return title ? `${title} ${familyName(name)}` : givenName(name)
}

/** How a note to the person begins, without the comma: "Hello Jane", "Dear Dr. Vogt". */
export function greetingFor(person: Named): string {
  const { title } = parts(person)
  return `${title ? 'Dear' : 'Hello'} ${shortName(person)}`
}

/** Title and name apart, wherever the title was typed. "Vogt, Lena" is turned around. */
function parts(person: Named): { title: string; name: string } {
  const words = inOrder(oneLine(person.name)).split(' ')
  const lead = words.findIndex((word) => !honorific.test(word))
  // A name that is nothing but titles is a name.
  const typed = lead > 0 ? words.slice(0, lead).join(' ') : ''
  return { title: oneLine(person.title) || typed, name: words.slice(Math.max(lead, 0)).join(' ') }
}

function inOrder(name: string): string {
  if (!name.includes(',')) return name
  const [head = '', tail = '', ...more] = name.split(',').map((part) => part.trim())
  const isGiven = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(tail) && !tail.split(' ').some(isSuffix)
  return more.length === 0 && isGiven && !head.includes(' ') ? `${tail} ${head}` : name
}

function isSuffix(word: string): boolean {
  return suffix.test(word)
}

/** The name without what follows it: "Lena Vogt" of "Lena Vogt, PhD". */
function bare(name: string): readonly string[] {
  const words = (name.split(',', 1)[0] ?? '').split(' ').filter((word) => word !== '')
  const kept = words.filter((word, index) => index === 0 || !isSuffix(word))
  return kept.length > 0 ? kept : [name]
}

function givenName(name: string): string {
  const words = bare(name)
  const first = words[0] ?? name
  // An initial calls nobody; then the whole name does.
  return /^\p{L}\.?$/u.test(first) ? words.join(' ') : first
}

function familyName(name: string): string {
  const words = bare(name)
  let from = words.length - 1
  while (from > 0 && particle.test(words[from - 1] ?? '')) from -= 1
  return words.slice(from).join(' ')
}

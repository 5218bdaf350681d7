import type { Person } from '../../model/person.ts'
import { toVisibleLine } from './clean-name.ts'
import { type NameParts, parseName } from './parse-name.ts'

/** What a greeting is made from. */
export type AddressedPerson = Pick<Person, 'name' | 'title' | 'addressAs'>

/** How a note reads: `plain` is the default, `formal` is for law, public service and some countries. */
export type GreetingTone = 'plain' | 'formal'

/** Matches a greeting that was typed in front of the name, up to the name. */
const typedGreeting = /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[\s,]*)+/iu

/**
 * Returns what follows "Hi" or "Dear": "Jane", "Dr. Vogt". What the user chose in "How to address" comes first,
 * and where it is not clear by which part a person is called, the whole name is used. In the formal tone it is
 * also used for somebody the user has not spoken with. Null if nobody is named.
 */
export function chooseAddress(person: AddressedPerson, tone: GreetingTone, hasSpoken = false): string | null {
  const chosen = readAddressAs(person.addressAs ?? '')
  if (chosen !== '') return chosen
  const parts = parseName(person)
  if (!parts) return null
  if (parts.title.text !== '') return addTitle(parts)
  if (tone === 'plain') return parts.given ?? parts.whole
  if (parts.isDoctor) return `Dr. ${parts.family ?? parts.whole}`
  return hasSpoken ? (parts.given ?? parts.whole) : parts.whole
}

/** Returns what was typed in "How to address", without a greeting before it or a comma after it. */
function readAddressAs(text: string): string {
  const chosen = toVisibleLine(text)
    .replace(typedGreeting, '')
    .replace(/[\s,;:!?]+$/u, '')
  return /[\p{L}\p{N}]/u.test(chosen) ? chosen : ''
}

function addTitle({ title, whole, given, family }: NameParts): string {
  const name = (title.use === 'family' ? family : title.use === 'given' ? given : null) ?? whole
  return title.joint === null ? `${title.text} ${name}` : `${name}${title.joint}${title.text}`
}

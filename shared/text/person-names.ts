import type { Person } from '../model/person.ts'
import { type AddressedPerson, chooseAddress, type GreetingTone } from './names/choose-address.ts'
import { toNaturalOrder } from './names/order-name.ts'
import { splitTypedTitle } from './names/split-title.ts'
import { toSingleLine } from './plain-text.ts'

/** How a greeting begins, and how it names the person. */
interface GreetingOptions {
  /** `plain` if it is left out: "Hi Jane". A first formal note is to "Dear Jane Okafor". */
  readonly tone?: GreetingTone | undefined
  /** The first word of a plain greeting; "Hi" if it is left out. A formal one begins with "Dear". */
  readonly opening?: 'Hi' | 'Hello' | undefined
  /** True if the user has spoken with them: then a formal greeting without a title is "Dear Jane". */
  readonly hasSpoken?: boolean | undefined
}

/** Formats a name with its title: "Dr. Lena Vogt". */
export function formatFullName(person: Pick<Person, 'name' | 'title'>): string {
  const typed = toNaturalOrder(toSingleLine(person.name))
  const title = toSingleLine(person.title)
  const { name } = splitTypedTitle(typed)
  return title === '' || name === '' ? typed : `${title} ${name}`
}

/** Formats a name for talking about the person: "Jane", or "Dr. Vogt" if there is a title. Empty only for a blank name. */
export function formatShortName(person: AddressedPerson): string {
  return chooseAddress(person, 'plain') ?? formatFullName(person)
}

/**
 * Formats the greeting of a note, without the comma: "Hi Jane", "Dear Dr. Vogt". Null means that nobody is named:
 * "Hi there", "Dear hiring team".
 */
export function formatGreeting(person: AddressedPerson | null, options: GreetingOptions = {}): string {
  const { tone = 'plain', opening = 'Hi', hasSpoken = false } = options
  const address = person && chooseAddress(person, tone, hasSpoken)
  if (tone === 'formal') return `Dear ${address ?? 'hiring team'}`
  return `${opening} ${address ?? 'there'}`
}

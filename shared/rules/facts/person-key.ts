import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import { normalizeCompany, normalizeEmployer } from './normalize-employer.ts'

/**
 * Returns a text that is the same for one person on several cards: the user's word, otherwise their email,
 * otherwise their name at the agency or at the employer.
 */
export function toPersonKey(card: Card, person: Pick<Person, 'name' | 'email' | 'sameAs'>): string {
  if (person.sameAs !== undefined) return `=${person.sameAs}`
  const email = person.email.trim().toLowerCase()
  if (email !== '') return `@${email}`
  const firm = card.agency ? `agency ${normalizeCompany(card.agency)}` : normalizeEmployer(card)
  return `${firm}/${normalizeCompany(person.name)}`
}

/** Returns the key of a person on a card by their id; null if nobody on the card has it. */
export function findPersonKey(card: Card, personId: Id | null): string | null {
  const person = personId !== null && card.people.find(({ id }) => id === personId)
  return person ? toPersonKey(card, person) : null
}

/** The keys of each card. A card never changes, so they are computed once. */
const keysByCard = new WeakMap<Card, readonly string[]>()

/** Returns what may share patience with other cards: the employer of a card, and each person on it. */
export function listPatienceKeys(card: Card): readonly string[] {
  const known = keysByCard.get(card)
  if (known !== undefined) return known
  const keys = collectKeys(card)
  keysByCard.set(card, keys)
  return keys
}

function collectKeys(card: Card): readonly string[] {
  const keys = [normalizeEmployer(card)]
  for (const person of card.people) {
    // A person with only a name is known only at one employer, whose cards share patience anyway.
    if (person.email.trim() === '' && !card.agency && person.sameAs === undefined) continue
    const key = toPersonKey(card, person)
    if (!keys.includes(key)) keys.push(key)
  }
  return keys
}

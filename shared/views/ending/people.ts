import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import { toPersonKey } from '../../rules/facts/person-key.ts'
import { formatFullName } from '../../text/person-names.ts'
import { withoutDirectionMarks } from '../../text/plain-text.ts'

/** A person, and the card on which they were found first. */
interface CardPerson {
  readonly card: Card
  readonly person: Person
}

/** Lists the people on some cards who pass a test, each once although they may be on several cards. */
export function listPeople(
  cards: readonly Card[],
  isListed: (person: Person, card: Card) => boolean,
): readonly CardPerson[] {
  const found = new Map<string, CardPerson>()
  for (const card of cards)
    for (const person of card.people) {
      const key = toPersonKey(card, person)
      if (!found.has(key) && isListed(person, card)) found.set(key, { card, person })
    }
  return [...found.values()]
}

/** Returns how a list shows a person. */
export function describeListedPerson({ card, person }: CardPerson) {
  const parts = [person.position.trim(), card.agency ?? card.company].filter((part) => part !== '')
  return {
    cardId: card.id,
    personId: person.id,
    name: withoutDirectionMarks(formatFullName(person)),
    detail: withoutDirectionMarks(parts.join(', ')),
  }
}

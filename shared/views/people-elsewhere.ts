import type { PersonElsewhere } from '../ipc/person-elsewhere.ts'
import type { Card } from '../model/card.ts'
import type { Id } from '../model/scalars.ts'
import { toPersonKey } from '../rules/facts/person-key.ts'
import { foldText } from '../text/fold-text.ts'

/**
 * Lists the people on other cards whom the user may name the same as a person: each once, those of the same name
 * first, then by name. People whose email or name already shows that they are the same are left out, except those
 * whom the user linked.
 */
export function listPeopleElsewhere(
  cards: readonly Card[],
  { cardId, personId }: { readonly cardId: Id; readonly personId: Id },
): readonly PersonElsewhere[] {
  const card = cards.find(({ id }) => id === cardId)
  const person = card?.people.find(({ id }) => id === personId)
  if (!card || !person) return []
  const ownKey = toPersonKey(card, person)
  const found = new Map<string, PersonElsewhere>()
  for (const other of cards) {
    if (other === card) continue
    for (const one of other.people) {
      const key = toPersonKey(other, one)
      const isLinked = one.sameAs !== undefined && one.sameAs === person.sameAs
      if (found.has(key) || (key === ownKey && !isLinked)) continue
      found.set(key, {
        ...{ cardId: other.id, personId: one.id, name: one.name, company: other.company },
        isLinked,
      })
    }
  }
  const name = foldText(person.name)
  const isNamesake = (one: PersonElsewhere) => foldText(one.name) === name
  return [...found.values()].sort(
    (a, b) => Number(isNamesake(b)) - Number(isNamesake(a)) || a.name.localeCompare(b.name, 'en'),
  )
}

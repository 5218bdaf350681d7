import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import { type Id, idSchema } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { toPersonKey } from '../../rules/facts/person-key.ts'
import { defineCommand } from '../core/command.ts'
import { requireCard, requirePerson } from '../core/edit-workspace.ts'
import { invalidInput } from '../core/field-errors.ts'

/**
 * Records that two people on different cards are the same person, which email and name don't show. With `sameAs`
 * null the person is on their own again. Everyone who was known as the same as either of them is included.
 */
export const linkPerson = defineCommand({
  type: 'link-person',
  input: z.strictObject({
    type: z.literal('link-person'),
    cardId: idSchema,
    personId: idSchema,
    sameAs: z.strictObject({ cardId: idSchema, personId: idSchema }).nullable(),
  }),
  apply(workspace, { cardId, personId, sameAs }, context) {
    const card = requireCard(workspace, cardId)
    const person = requirePerson(card, personId)
    if (sameAs === null)
      return { workspace: unlink(workspace, card, person), label: `Unlink ${person.name}`, cardId }
    if (sameAs.cardId === cardId)
      throw invalidInput(
        'sameAs',
        'Both people are on this card. Choose somebody on another card, or remove one of the two here.',
      )
    const otherCard = requireCard(workspace, sameAs.cardId)
    const other = requirePerson(otherCard, sameAs.personId)
    const linkId = other.sameAs ?? person.sameAs ?? context.newId()
    const keys = new Set([toPersonKey(card, person), toPersonKey(otherCard, other)])
    return {
      workspace: mapPeople(workspace, (one, owner) =>
        keys.has(toPersonKey(owner, one)) && one.sameAs !== linkId ? { ...one, sameAs: linkId } : one,
      ),
      label: `Link ${person.name} with ${other.name} at ${otherCard.company}`,
      cardId,
    }
  },
})

/** Removes the link of a person, and that of the only other one it leaves. */
function unlink(workspace: Workspace, card: Card, { sameAs: linkId, id }: Person): Workspace {
  if (linkId === undefined) return workspace
  const linked = workspace.cards.flatMap(({ people }) => people.filter(({ sameAs }) => sameAs === linkId))
  return mapPeople(workspace, (one, owner) => {
    const isThisOne = owner.id === card.id && one.id === id
    return one.sameAs === linkId && (isThisOne || linked.length <= 2) ? withoutLink(one) : one
  })
}

function withoutLink({ sameAs: _, ...person }: Person): Person {
  return person
}

/** Changes people; a card on which nobody changes stays the same object. */
function mapPeople(workspace: Workspace, change: (person: Person, card: Card) => Person): Workspace {
  const cards = workspace.cards.map((card) => {
    const people = card.people.map((person) => change(person, card))
    return people.every((person, index) => person === card.people[index]) ? card : { ...card, people }
  })
  return { ...workspace, cards }
}

/** Returns the link of somebody who is the same as a person by email or name; undefined without one. */
export function findLink(workspace: Workspace, card: Card, person: Person): Id | undefined {
  const { sameAs: _, ...unlinked } = person
  const key = toPersonKey(card, unlinked)
  for (const other of workspace.cards)
    for (const { sameAs, ...one } of other.people)
      if (sameAs !== undefined && toPersonKey(other, one) === key) return sameAs
  return undefined
}

import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { channelSchema, type Person, personRoles } from '../../model/person.ts'
import { idSchema } from '../../model/scalars.ts'
import { command } from '../core/command.ts'
import { cardOf, personOf, withCard, withEntry } from '../core/edit-workspace.ts'
import { line, newIdSchema, requiredLine, text } from '../core/inputs.ts'
import { checkRoomForPerson, newPerson } from './new-person.ts'

/** Adds someone to a card, or changes what is known of them; fields left out stay. At most one is the contact. */
export const savePerson = command({
  type: 'save-person',
  input: z.strictObject({
    type: z.literal('save-person'),
    cardId: idSchema,
    personId: newIdSchema,
    changes: z
      .strictObject({
        name: requiredLine('The name'),
        title: line('The title'),
        role: z.enum(personRoles),
        position: line('The position'),
        email: line('The e-mail address'),
        phone: line('The phone number'),
        preferredChannel: channelSchema.nullable(),
        mayCall: z.boolean(),
        doNotCall: z.boolean(),
        doNotContact: z.boolean(),
        isContact: z.boolean(),
        unsureOfSpelling: z.boolean(),
        notes: text('The note'),
      })
      .partial(),
  }),
  apply(workspace, input, _context) {
    const card = cardOf(workspace, input.cardId)
    const known = card.people.find((one) => one.id === input.personId)
    const name = input.changes.name ?? known?.name
    if (name === undefined) throw new AppError('invalid-input', 'The name is empty. Type it and try again.')
    if (!known) checkRoomForPerson(card)
    const changes = Object.fromEntries(
      Object.entries(input.changes).filter(([, value]) => value !== undefined),
    )
    const person: Person = { ...(known ?? newPerson({ id: input.personId, name })), ...changes }
    return {
      workspace: withCard(workspace, { ...card, people: peopleWith(card, person) }),
      label: known ? `Edit ${person.name}` : `Add ${person.name}`,
      cardId: card.id,
    }
  },
})

function peopleWith(card: Card, person: Person): Person[] {
  const people = withEntry(card.people, person)
  if (!person.isContact) return people
  return people.map((one) => (one.id === person.id || !one.isContact ? one : { ...one, isContact: false }))
}

/** Takes someone off a card, and out of its interviews. */
export const removePerson = command({
  type: 'remove-person',
  input: z.strictObject({ type: z.literal('remove-person'), cardId: idSchema, personId: idSchema }),
  apply(workspace, input) {
    const card = cardOf(workspace, input.cardId)
    const person = personOf(card, input.personId)
    const forget = (id: string | null) => (id === person.id ? null : id)
    const next: Card = {
      ...card,
      people: card.people.filter((one) => one.id !== person.id),
      interviews: card.interviews.map((one) => ({
        ...one,
        personIds: one.personIds.filter((id) => id !== person.id),
        firstNamedId: forget(one.firstNamedId),
      })),
      theirPromises: card.theirPromises.map((one) => ({ ...one, personId: forget(one.personId) })),
      ownPromises: card.ownPromises.map((one) => ({ ...one, personId: forget(one.personId) })),
      answers: card.answers.map((one) => ({ ...one, personId: forget(one.personId) })),
      offers: card.offers.map((one) => ({ ...one, personId: forget(one.personId) })),
      closing: card.closing && { ...card.closing, personId: forget(card.closing.personId) },
    }
    return { workspace: withCard(workspace, next), label: `Remove ${person.name}`, cardId: card.id }
  },
})

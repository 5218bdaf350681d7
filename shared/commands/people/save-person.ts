import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { channelSchema, type Person, personRoles } from '../../model/person.ts'
import { idSchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'
import { replaceCard, requireCard, requirePerson, upsertEntry } from '../core/edit-workspace.ts'
import { lineInput, newIdSchema, requiredLineInput, textInput } from '../core/inputs.ts'
import { checkPersonCapacity, createPerson } from './create-person.ts'

/**
 * Adds a person to a card, or changes their details; fields left out keep their values. Only one person can
 * be the contact.
 */
export const savePerson = defineCommand({
  type: 'save-person',
  input: z.strictObject({
    type: z.literal('save-person'),
    cardId: idSchema,
    personId: newIdSchema,
    changes: z
      .strictObject({
        name: requiredLineInput('The name'),
        title: lineInput('The title'),
        role: z.enum(personRoles),
        position: lineInput('The position'),
        email: lineInput('The e-mail address'),
        phone: lineInput('The phone number'),
        preferredChannel: channelSchema.nullable(),
        mayCall: z.boolean(),
        doNotCall: z.boolean(),
        doNotContact: z.boolean(),
        isContact: z.boolean(),
        unsureOfSpelling: z.boolean(),
        notes: textInput('The note'),
      })
      .partial(),
  }),
  apply(workspace, input, _context) {
    const card = requireCard(workspace, input.cardId)
    const existing = card.people.find(({ id }) => id === input.personId)
    const name = input.changes.name ?? existing?.name
    if (name === undefined) throw new AppError('invalid-input', 'The name is empty. Type it and try again.')
    if (!existing) checkPersonCapacity(card)
    const changes = Object.fromEntries(
      Object.entries(input.changes).filter(([, value]) => value !== undefined),
    )
    const person: Person = { ...(existing ?? createPerson({ id: input.personId, name })), ...changes }
    return {
      workspace: replaceCard(workspace, { ...card, people: savePersonOnCard(card, person) }),
      label: existing ? `Edit ${person.name}` : `Add ${person.name}`,
      cardId: card.id,
    }
  },
})

function savePersonOnCard(card: Card, person: Person): Person[] {
  const people = upsertEntry(card.people, person)
  if (!person.isContact) return people
  return people.map((other) =>
    other.id === person.id || !other.isContact ? other : { ...other, isContact: false },
  )
}

/** Removes a person from a card and from every entry that names them. */
export const removePerson = defineCommand({
  type: 'remove-person',
  input: z.strictObject({ type: z.literal('remove-person'), cardId: idSchema, personId: idSchema }),
  apply(workspace, input) {
    const card = requireCard(workspace, input.cardId)
    const person = requirePerson(card, input.personId)
    const forget = (id: string | null) => (id === person.id ? null : id)
    const forgetIn = <T extends { personId: string | null }>(entry: T): T => ({
      ...entry,
      personId: forget(entry.personId),
    })
    const next: Card = {
      ...card,
      people: card.people.filter(({ id }) => id !== person.id),
      interviews: card.interviews.map((interview) => ({
        ...interview,
        personIds: interview.personIds.filter((id) => id !== person.id),
        firstNamedId: forget(interview.firstNamedId),
      })),
      theirPromises: card.theirPromises.map(forgetIn),
      ownPromises: card.ownPromises.map(forgetIn),
      answers: card.answers.map(forgetIn),
      offers: card.offers.map(forgetIn),
      closing: card.closing && forgetIn(card.closing),
    }
    return { workspace: replaceCard(workspace, next), label: `Remove ${person.name}`, cardId: card.id }
  },
})

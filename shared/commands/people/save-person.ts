import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { channelSchema, type Person, personRoles } from '../../model/person.ts'
import { idSchema } from '../../model/scalars.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { defineCommand } from '../core/command.ts'
import { replaceCard, requireCard, upsertEntry } from '../core/edit-workspace.ts'
import { lineInput, newIdSchema, requiredLineInput, textInput } from '../core/inputs.ts'
import { checkPersonCapacity, createPerson } from './create-person.ts'
import { findLink } from './link-person.ts'

/**
 * Adds a person to a card, or changes their details; fields left out keep their values. A person who becomes
 * the contact replaces the earlier contact.
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
        addressAs: lineInput('The form of address'),
        role: z.enum(personRoles),
        position: lineInput('The job title'),
        email: lineInput('The email address'),
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
    seen: seenInput,
  }),
  apply(workspace, input, _context) {
    const card = requireCard(workspace, input.cardId)
    const existing = card.people.find(({ id }) => id === input.personId)
    const name = input.changes.name ?? existing?.name
    if (name === undefined) throw new AppError('invalid-input', 'The name is empty. Type it and try again.')
    if (!existing) checkPersonCapacity(card)
    if (existing) checkUnchanged(existing, input.seen, input.changes)
    const changes = Object.fromEntries(
      Object.entries(input.changes).filter(([, value]) => value !== undefined),
    )
    const person: Person = { ...(existing ?? createPerson({ id: input.personId, name })), ...changes }
    const link = person.sameAs ?? findLink(workspace, card, person)
    const saved = link === undefined ? person : { ...person, sameAs: link }
    return {
      workspace: replaceCard(workspace, { ...card, people: savePersonOnCard(card, saved) }),
      label: existing ? `Edit ${person.name}` : `Add ${person.name}`,
      cardId: card.id,
    }
  },
})

/** Returns the people of a card with a new or changed person. At most one of them is the contact. */
function savePersonOnCard(card: Card, person: Person): Person[] {
  const people = upsertEntry(card.people, person)
  if (!person.isContact) return people
  return people.map((entry) =>
    entry.id === person.id || !entry.isContact ? entry : { ...entry, isContact: false },
  )
}

import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import { idSchema } from '../../model/scalars.ts'
import { defineCommand } from '../core/command.ts'
import { replaceCard, requireCard, requirePerson } from '../core/edit-workspace.ts'

/**
 * Removes a person from a card and from its interviews, promises, answers, offers and closing. Follow-up
 * actions and drafts keep the id, because it is part of their keys.
 */
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
    const nextCard: Card = {
      ...card,
      people: card.people.filter(({ id }) => id !== person.id),
      interviews: card.interviews.map((interview) => ({
        ...interview,
        personIds: interview.personIds.filter((id) => id !== person.id),
        firstNamedId: forget(interview.firstNamedId),
        ...(interview.remarks && { remarks: interview.remarks.map(forgetIn) }),
      })),
      theirPromises: card.theirPromises.map(forgetIn),
      ownPromises: card.ownPromises.map(forgetIn),
      answers: card.answers.map(forgetIn),
      offers: card.offers.map(forgetIn),
      closing: card.closing && forgetIn(card.closing),
      ...(card.messages && { messages: card.messages.map(forgetIn) }),
    }
    return { workspace: replaceCard(workspace, nextCard), label: `Remove ${person.name}`, cardId: card.id }
  },
})

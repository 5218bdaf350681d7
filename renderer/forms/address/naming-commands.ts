import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'

/**
 * Creates the commands that name the person who spoke with the user. They add the person to the card and, if
 * the follow-up comes from an interview, to its participants. Nothing else about the interview changes.
 */
export function createNamingCommands(
  card: Card,
  { key, personId, name }: { key: string; personId: Id; name: string },
): readonly CommandInput[] {
  const addPerson: CommandInput = { type: 'save-person', cardId: card.id, personId, changes: { name } }
  // The second part of the key of a follow-up is the id of the event that it comes from.
  const [, eventId] = key.split('/')
  const interview = card.interviews.find(({ id }) => id === eventId)
  if (!interview) return [addPerson]
  const { kind, start, durationMinutes, zone, location, personIds } = interview
  const addParticipant: CommandInput = {
    type: 'save-interview',
    cardId: card.id,
    interviewId: interview.id,
    kind,
    start,
    durationMinutes,
    zone,
    location,
    personIds: [...personIds, personId],
  }
  return [addPerson, addParticipant]
}

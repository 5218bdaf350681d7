import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'

/**
 * What names whoever spoke with the user: someone new on the card who, where the follow-up comes from an interview,
 * was in it. The interview stays as it is otherwise.
 */
export function namePerson(
  card: Card,
  { key, personId, name }: { key: string; personId: Id; name: string },
): readonly CommandInput[] {
  const person: CommandInput = { type: 'save-person', cardId: card.id, personId, changes: { name } }
  const [, eventId] = key.split('/')
  const interview = card.interviews.find((one) => one.id === eventId)
  if (!interview) return [person]
  const { kind, start, durationMinutes, zone, place, personIds } = interview
  const attended: CommandInput = {
    type: 'save-interview',
    cardId: card.id,
    interviewId: interview.id,
    kind,
    start,
    durationMinutes,
    zone,
    place,
    personIds: [...personIds, personId],
  }
  return [person, attended]
}

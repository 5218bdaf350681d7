import type { Interview } from '../../model/interview.ts'
import type { Id } from '../../model/scalars.ts'

/**
 * Sets the participants of an interview. If it had none, the first new participant is remembered as
 * `firstNamedId`: follow-up actions that were recorded while nobody was named then count as done for that
 * person.
 */
export function setParticipants(interview: Interview, personIds: readonly Id[]): Interview {
  const firstNamedId =
    interview.firstNamedId ?? (interview.personIds.length === 0 ? (personIds[0] ?? null) : null)
  return { ...interview, personIds: [...new Set(personIds)], firstNamedId }
}

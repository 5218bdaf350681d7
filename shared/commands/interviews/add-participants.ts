import type { Interview } from '../../model/interview.ts'
import type { Id } from '../../model/scalars.ts'

/**
 * Sets who is in an interview. The first person named after it stood without anyone is remembered: what was done
 * about "whoever spoke with you" becomes theirs.
 */
export function inviting(interview: Interview, personIds: readonly Id[]): Interview {
  const firstNamedId =
    interview.firstNamedId ?? (interview.personIds.length === 0 ? (personIds[0] ?? null) : null)
  return { ...interview, personIds: [...new Set(personIds)], firstNamedId }
}

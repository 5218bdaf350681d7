import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import type { Visit } from './visits.ts'

/** Who was in a visit, each once, in the order in which they were named. */
export function peopleOfVisit(card: Pick<Card, 'people'>, visit: Visit): readonly Person[] {
  const ids = new Set(visit.interviews.flatMap((interview) => interview.personIds))
  if (ids.size === 0) return []
  return [...ids].flatMap((id) => card.people.find((person) => person.id === id) ?? [])
}

/**
 * Whose thank-you continues the one to "whoever spoke with you": the person named first after a visit stood without
 * anyone, or who is named in their stead. Null where somebody was named from the start.
 */
export function heirOfUnnamed(visit: Visit, people: readonly Person[]): Id | null {
  const namedFromStart = visit.interviews.some(
    (interview) => interview.firstNamedId === null && interview.personIds.length > 0,
  )
  if (namedFromStart) return null
  const named = visit.interviews.find((interview) => interview.firstNamedId !== null)?.firstNamedId
  if (named === undefined || named === null) return null
  return people.some((person) => person.id === named) ? named : (people[0]?.id ?? null)
}

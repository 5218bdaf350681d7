import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import { followUpKey } from '../follow-up-key.ts'
import { isFinal } from './actions.ts'
import type { Visit } from './interview-days.ts'

/** Someone to thank for a visit. */
export interface Thankee {
  /** Null: whoever spoke with the user, while nobody is named. */
  readonly person: Person | null
  /** Stands in the key of their thank-you; null for whoever it was, and for the person who inherits that one. */
  readonly keyPersonId: Id | null
}

/** Whom to thank for a visit: each person once, in the order in which they were named; with nobody named, whoever. */
export function thankeesOf(card: Card, visit: Visit): readonly Thankee[] {
  const people = peopleOfVisit(card, visit)
  if (people.length === 0) return isThankedByName(card, visit) ? [] : [{ person: null, keyPersonId: null }]
  const heir = heirOfUnnamed(visit, people)
  return people.map((person) => ({ person, keyPersonId: person.id === heir ? null : person.id }))
}

/** Whether somebody was thanked who has been taken off the card since. */
function isThankedByName({ id, deeds }: Card, visit: Visit): boolean {
  const byName = `${followUpKey({ cardId: id, eventId: visit.id, step: 'thank-you', round: 1 })}/`
  return deeds.some((deed) => deed.key.startsWith(byName) && isFinal(deed))
}

/** Who was in a visit, each once, in the order in which they were named. */
export function peopleOfVisit(
  card: Pick<Card, 'people'>,
  visit: Pick<Visit, 'interviews'>,
): readonly Person[] {
  const people: Person[] = []
  for (const { personIds } of visit.interviews)
    for (const id of personIds) {
      const person = card.people.find((one) => one.id === id)
      if (person && !people.includes(person)) people.push(person)
    }
  return people
}

/**
 * Whose thank-you continues the one to "whoever spoke with you": the person named first after a visit stood without
 * anyone, or who is named in their stead. Null where somebody was named from the start.
 */
function heirOfUnnamed(visit: Visit, people: readonly Person[]): Id | null {
  const namedFromStart = visit.interviews.some(
    (interview) => interview.firstNamedId === null && interview.personIds.length > 0,
  )
  if (namedFromStart) return null
  const named = visit.interviews.find((interview) => interview.firstNamedId !== null)?.firstNamedId
  return people.some((person) => person.id === named) ? (named ?? null) : (people[0]?.id ?? null)
}

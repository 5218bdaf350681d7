import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import { promiseThatCounts } from './current-promise.ts'
import type { Visit } from './interview-days.ts'
import { peopleOfVisit } from './thank-you-recipients.ts'

/** Returns the person on a card with this id; null if nobody has it. */
export function personById(card: Pick<Card, 'people'>, id: Id | null): Person | null {
  return (id !== null && card.people.find((person) => person.id === id)) || null
}

/** The part of an interview day that decides whom to write to. */
export type Spoken = Pick<Visit, 'interviews' | 'dayThen'>

/**
 * Chooses the recipient of a check-in: the contact, the person who made the promise, the first person of the
 * latest interview, or the recruiter, in that order. Null means the hiring team.
 */
export function checkInPerson(card: Card, latest: Spoken | null): Person | null {
  const promise = latest && promiseThatCounts(card, latest)
  return (
    card.people.find((person) => person.isContact) ??
    personById(card, promise?.personId ?? null) ??
    (latest && findFirstParticipant(card, latest)) ??
    card.people.find((person) => person.role === 'recruiter') ??
    null
  )
}

/**
 * Returns the first contact: the person marked as contact, otherwise the first person of the first interview.
 */
export function firstContact(card: Card): Person | null {
  const contact = card.people.find((person) => person.isContact)
  if (contact) return contact
  let first: Interview | null = null
  for (const interview of card.interviews)
    if (interview.status === 'planned' && (first === null || interview.start < first.start)) first = interview
  return first && findFirstPerson(card, first.personIds)
}

function findFirstParticipant(card: Card, interviewDay: Spoken): Person | null {
  const last = interviewDay.interviews[interviewDay.interviews.length - 1]
  return (last && findFirstPerson(card, last.personIds)) ?? peopleOfVisit(card, interviewDay)[0] ?? null
}

function findFirstPerson(card: Card, ids: readonly Id[]): Person | null {
  for (const id of ids) {
    const person = personById(card, id)
    if (person) return person
  }
  return null
}

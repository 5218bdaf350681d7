import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import { findCurrentPromise } from './current-promise.ts'
import type { InterviewDay } from './interview-days.ts'
import { listParticipants } from './thank-you-recipients.ts'

/** Returns the person on a card with this id; null if nobody has it. */
export function findPerson(card: Pick<Card, 'people'>, id: Id | null): Person | null {
  return (id !== null && card.people.find((person) => person.id === id)) || null
}

/** The part of an interview day that decides whom to write to. */
export type RecipientSource = Pick<InterviewDay, 'interviews' | 'dayAtTheTime'>

/**
 * Chooses the recipient of a check-in: the contact, the person who made the promise, the first person of the
 * latest interview, or the recruiter, in that order. Null means the hiring team.
 */
export function chooseCheckInRecipient(card: Card, latest: RecipientSource | null): Person | null {
  const promise = latest && findCurrentPromise(card, latest)
  return (
    card.people.find((person) => person.isContact) ??
    findPerson(card, promise?.personId ?? null) ??
    (latest && findFirstParticipant(card, latest)) ??
    card.people.find((person) => person.role === 'recruiter') ??
    null
  )
}

/**
 * Returns the first contact: the person marked as contact, otherwise the first person of the first interview.
 */
export function findFirstContact(card: Card): Person | null {
  const contact = card.people.find((person) => person.isContact)
  if (contact) return contact
  let first: Interview | null = null
  for (const interview of card.interviews)
    if (interview.status === 'planned' && (first === null || interview.start < first.start)) first = interview
  return first && findFirstPerson(card, first.personIds)
}

function findFirstParticipant(card: Card, interviewDay: RecipientSource): Person | null {
  const last = interviewDay.interviews[interviewDay.interviews.length - 1]
  return (last && findFirstPerson(card, last.personIds)) ?? listParticipants(card, interviewDay)[0] ?? null
}

function findFirstPerson(card: Card, ids: readonly Id[]): Person | null {
  for (const id of ids) {
    const person = findPerson(card, id)
    if (person) return person
  }
  return null
}

import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import { promiseThatCounts } from './current-promise.ts'
import type { Visit } from './interview-days.ts'
import { peopleOfVisit } from './thank-you-recipients.ts'

/** The person of a card with this id, if any. */
export function personById(card: Pick<Card, 'people'>, id: Id | null): Person | null {
  return (id !== null && card.people.find((person) => person.id === id)) || null
}

/** A visit as far as it says whom to write to. */
export type Spoken = Pick<Visit, 'interviews' | 'dayThen'>

/**
 * The one person of a check-in: the contact, else who made the promise, else the first listed in the latest
 * interview, else the recruiter; null for the hiring team.
 */
export function checkInPerson(card: Card, latest: Spoken | null): Person | null {
  const promise = latest && promiseThatCounts(card, latest)
  return (
    card.people.find((person) => person.isContact) ??
    personById(card, promise?.personId ?? null) ??
    (latest && firstListed(card, latest)) ??
    card.people.find((person) => person.role === 'recruiter') ??
    null
  )
}

/** First contact: the person marked as contact, else the first person of the card's first interview. */
export function firstContact(card: Card): Person | null {
  const contact = card.people.find((person) => person.isContact)
  if (contact) return contact
  let first: Interview | null = null
  for (const one of card.interviews)
    if (one.status === 'planned' && (first === null || one.start < first.start)) first = one
  return first && firstKnown(card, first.personIds)
}

function firstListed(card: Card, visit: Spoken): Person | null {
  const last = visit.interviews[visit.interviews.length - 1]
  return (last && firstKnown(card, last.personIds)) ?? peopleOfVisit(card, visit)[0] ?? null
}

function firstKnown(card: Card, ids: readonly Id[]): Person | null {
  for (const id of ids) {
    const person = personById(card, id)
    if (person) return person
  }
  return null
}

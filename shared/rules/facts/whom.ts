import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { TheirPromise } from '../../model/promise.ts'
import type { Id } from '../../model/scalars.ts'
import { peopleOfVisit } from './people-of-visit.ts'
import type { Visit } from './visits.ts'

/** Who is to be reached, and who is written to or called in their place. */
export interface Recipient {
  /** Whom the follow-up goes to; null for the hiring team, or when nobody may be contacted. */
  readonly person: Person | null
  /** Who asked not to be contacted directly (B); null when the follow-up goes straight to its person. */
  readonly insteadOf: Person | null
}

/** Person of a check-in: the contact, else who made the promise, else who was in it first, else the recruiter. */
export function checkInPerson(card: Card, visit: Visit, promise: TheirPromise | null): Person | null {
  return (
    card.people.find((person) => person.isContact) ??
    personById(card, promise?.personId ?? null) ??
    firstListed(card, visit) ??
    card.people.find((person) => person.role === 'recruiter') ??
    null
  )
}

/** Routes around someone who asked not to be contacted: to an assistant, else a colleague, else nobody (B). */
export function routed(card: Pick<Card, 'people'>, person: Person | null): Recipient {
  if (person === null || !person.doNotContact) return { person, insteadOf: null }
  const standIn = (role: Person['role']) =>
    card.people.find((one) => one.role === role && one.id !== person.id && !one.doNotContact)
  return { person: standIn('assistant') ?? standIn('colleague') ?? null, insteadOf: person }
}

/** The sentence that explains a detour; empty when there is none. Starts with a blank. */
export function sayDetour({ person, insteadOf }: Recipient): string {
  if (insteadOf === null) return ''
  const asked = ` ${insteadOf.name} asked not to be contacted directly`
  if (person !== null) return `${asked}, so this goes to ${person.name}.`
  return `${asked}, and no assistant or colleague is on the card; ask at reception who can help.`
}

function firstListed(card: Card, visit: Visit): Person | undefined {
  const last = visit.interviews[visit.interviews.length - 1]
  const inLast = last?.personIds.map((id) => personById(card, id)).find((person) => person !== undefined)
  return inLast ?? peopleOfVisit(card, visit)[0]
}

function personById(card: Card, id: Id | null): Person | undefined {
  return id === null ? undefined : card.people.find((person) => person.id === id)
}

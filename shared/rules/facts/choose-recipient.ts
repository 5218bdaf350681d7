import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import { toPlainDate } from '../../time/day.ts'
import { getInterviewEnd } from '../../time/instant.ts'
import type { RuleContext } from '../rule-context.ts'
import type { CardFacts } from './card-facts.ts'
import { findCurrentPromise } from './current-promise.ts'
import type { InterviewDay } from './interview-days.ts'
import { listParticipants } from './thank-you-recipients.ts'

/** Returns the person on a card with this id; null if the id is null or nobody on the card has it. */
export function findPerson(card: Pick<Card, 'people'>, id: Id | null): Person | null {
  return (id !== null && card.people.find((person) => person.id === id)) || null
}

/** The part of an interview day that is needed to choose a recipient. */
type RecipientSource = Pick<InterviewDay, 'interviews' | 'dayAtTheTime'>

/**
 * Chooses the recipient of a check-in. The first of these that the card has: its contact, the person who made
 * the promise, the first person of the latest interview, a recruiter. Returns null if it has none; the
 * message then goes to the hiring team.
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
 * Chooses the recipient of a check-in. Before the first conversation, the next interview decides instead of the
 * latest one; without one, the last that did not happen.
 */
export function chooseUpcomingRecipient(
  { card, latest, ahead }: Pick<CardFacts, 'card' | 'latest' | 'ahead'>,
  { zone }: Pick<RuleContext, 'zone'>,
): Person | null {
  const next = ahead[0]?.interview ?? card.interviews.findLast(({ status }) => status !== 'planned')
  const upcoming = next
    ? { interviews: [next], dayAtTheTime: toPlainDate(getInterviewEnd(next), zone) }
    : null
  return chooseCheckInRecipient(card, latest ?? upcoming)
}

/** Returns the contact, otherwise the first person of the first interview; null without either. */
export function findFirstContact(card: Card): Person | null {
  const contact = card.people.find((person) => person.isContact)
  if (contact) return contact
  let firstInterview: Interview | null = null
  for (const interview of card.interviews)
    if (interview.status === 'planned' && (firstInterview === null || interview.start < firstInterview.start))
      firstInterview = interview
  return firstInterview && findFirstPerson(card, firstInterview.personIds)
}

function findFirstParticipant(card: Card, interviewDay: RecipientSource): Person | null {
  const lastInterview = interviewDay.interviews[interviewDay.interviews.length - 1]
  return (
    (lastInterview && findFirstPerson(card, lastInterview.personIds)) ??
    listParticipants(card, interviewDay)[0] ??
    null
  )
}

function findFirstPerson(card: Card, personIds: readonly Id[]): Person | null {
  for (const id of personIds) {
    const person = findPerson(card, id)
    if (person) return person
  }
  return null
}

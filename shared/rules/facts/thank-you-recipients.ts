import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import { toFollowUpKey } from '../follow-up-key.ts'
import type { InterviewDay } from './interview-days.ts'
import { isFinal } from './last-action.ts'

/** A person to thank for an interview day. */
export interface ThankYouRecipient {
  /** Null if no participant has been named yet; the thank-you then goes to "the interviewer". */
  readonly person: Person | null
  /**
   * The id of the person in the follow-up key of the thank-you. It is null if nobody has been named yet. It
   * is also null for the person who inherits the thank-you planned before anyone was named, so that its key
   * stays the same.
   */
  readonly keyPersonId: Id | null
}

/**
 * Lists the people to thank for an interview day: each participant once, in the order in which they were
 * named. If nobody has been named, the list has one recipient without a person.
 */
export function listThankYouRecipients(card: Card, interviewDay: InterviewDay): readonly ThankYouRecipient[] {
  const people = listParticipants(card, interviewDay)
  if (people.length === 0)
    return isThankedByName(card, interviewDay) ? [] : [{ person: null, keyPersonId: null }]
  const heirId = findHeirId(interviewDay, people)
  return people.map((person) => ({ person, keyPersonId: person.id === heirId ? null : person.id }))
}

/** Returns true if someone was thanked by name and then removed from the card. */
function isThankedByName({ id, actions }: Card, interviewDay: InterviewDay): boolean {
  const prefix = `${toFollowUpKey({ cardId: id, eventId: interviewDay.id, step: 'thank-you', round: 1 })}/`
  return actions.some((action) => action.key.startsWith(prefix) && isFinal(action))
}

/** Lists the people who took part in an interview day, each once, in the order in which they were named. */
export function listParticipants(
  card: Pick<Card, 'people'>,
  interviewDay: Pick<InterviewDay, 'interviews'>,
): readonly Person[] {
  const people: Person[] = []
  for (const { personIds } of interviewDay.interviews)
    for (const id of personIds) {
      const person = card.people.find((candidate) => candidate.id === id)
      if (person && !people.includes(person)) people.push(person)
    }
  return people
}

/**
 * Returns the id of the person who inherits the thank-you that was planned before anyone was named. It is the
 * person named first or, if they were removed again, the first participant. Returns null if someone was named
 * from the start.
 */
function findHeirId(interviewDay: InterviewDay, people: readonly Person[]): Id | null {
  const isNamedFromStart = interviewDay.interviews.some(
    (interview) => interview.firstNamedId === null && interview.personIds.length > 0,
  )
  if (isNamedFromStart) return null
  const firstNamedId = interviewDay.interviews.find(
    (interview) => interview.firstNamedId !== null,
  )?.firstNamedId
  return people.some((person) => person.id === firstNamedId)
    ? (firstNamedId ?? null)
    : (people[0]?.id ?? null)
}

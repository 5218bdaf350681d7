import type { Card } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import type { Person } from '../model/person.ts'
import type { Conversation } from '../rules/facts/conversation.ts'
import { formatFullName } from '../text/person-names.ts'

/**
 * Describes the people a card is about: those of the next interview, otherwise those of the last
 * conversation, otherwise all people on the card. "Jane Okafor, Tom Wu", "Priya Nair, recruiter", "3 people";
 * empty if nobody is named.
 */
export function describeCardPeople(
  card: Card,
  nextInterview: Interview | null,
  lastConversation: Conversation | null,
): string {
  const people =
    findPeople(card, nextInterview?.personIds) ??
    findPeople(card, listLastPersonIds(lastConversation)) ??
    card.people
  const [first, second] = people
  if (!first) return ''
  if (people.length > 2) return `${people.length} people`
  return second
    ? `${formatFullName(first)}, ${formatFullName(second)}`
    : `${formatFullName(first)}${formatRole(first)}`
}

/** Lists the people of the last conversation, each of whose interviews may have had different people. */
function listLastPersonIds(lastConversation: Conversation | null): readonly string[] | undefined {
  return lastConversation && lastConversation.interviews.length > 1
    ? lastConversation.interviews.flatMap(({ personIds }) => personIds)
    : lastConversation?.last.personIds
}

/** Returns the people with these ids; null if none of them is on the card. */
function findPeople(card: Card, personIds: readonly string[] | undefined): readonly Person[] | null {
  if (!personIds || personIds.length === 0) return null
  const people = card.people.filter((person) => personIds.includes(person.id))
  return people.length > 0 ? people : null
}

/** Formats the role of a recruiter or an assistant; empty for every other role, which needs no explanation. */
function formatRole({ role }: Person): string {
  return role === 'recruiter' || role === 'assistant' ? `, ${role}` : ''
}

import type { Card } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import type { Person } from '../model/person.ts'
import type { Conversation } from '../rules/facts/conversation.ts'
import { formatFullName } from '../text/person-names.ts'

/**
 * Describes the people a card is about: those of the next interview, otherwise of the last conversation,
 * otherwise all people of the card. "Jane Okafor, Tom Wu", "Priya Nair, recruiter", "3 people"; empty if
 * nobody is named.
 */
export function describeCardPeople(card: Card, next: Interview | null, last: Conversation | null): string {
  const people = findPeople(card, next?.personIds) ?? findPeople(card, lastPersonIds(last)) ?? card.people
  const [first, second] = people
  if (!first) return ''
  if (people.length > 2) return `${people.length} people`
  return second
    ? `${formatFullName(first)}, ${formatFullName(second)}`
    : `${formatFullName(first)}${formatRole(first)}`
}

function lastPersonIds(last: Conversation | null): readonly string[] | undefined {
  return last && last.interviews.length > 1
    ? last.interviews.flatMap(({ personIds }) => personIds)
    : last?.last.personIds
}

function findPeople(card: Card, ids: readonly string[] | undefined): readonly Person[] | null {
  if (!ids || ids.length === 0) return null
  const people = card.people.filter((person) => ids.includes(person.id))
  return people.length > 0 ? people : null
}

function formatRole({ role }: Person): string {
  return role === 'recruiter' || role === 'assistant' ? `, ${role}` : ''
}

import type { Card } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import type { Person } from '../model/person.ts'
import type { Conversation } from '../rules/facts/conversation.ts'
import { fullName } from '../text/person-names.ts'

/**
 * Who a card is about, in a few words: the people of the next conversation, else of the last, else all of the card.
 * "Jane Okafor, Tom Wu", "Priya Nair, recruiter", "3 people"; empty when nobody is named.
 */
export function whoOf(card: Card, next: Interview | null, last: Conversation | null): string {
  const people = peopleIn(card, next?.personIds) ?? peopleIn(card, lastIds(last)) ?? card.people
  const [one, other] = people
  if (!one) return ''
  if (people.length > 2) return `${people.length} people`
  return other ? `${fullName(one)}, ${fullName(other)}` : `${fullName(one)}${post(one)}`
}

function lastIds(last: Conversation | null): readonly string[] | undefined {
  return last && last.interviews.length > 1 ? last.interviews.flatMap(idsIn) : last?.last.personIds
}

function idsIn({ personIds }: Interview): readonly string[] {
  return personIds
}

function peopleIn(card: Card, ids: readonly string[] | undefined): readonly Person[] | null {
  if (!ids || ids.length === 0) return null
  const people = card.people.filter((person) => ids.includes(person.id))
  return people.length > 0 ? people : null
}

function post({ role }: Person): string {
  return role === 'recruiter' || role === 'assistant' ? `, ${role}` : ''
}

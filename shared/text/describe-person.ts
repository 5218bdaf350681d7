import type { Person } from '../model/person.ts'
import { foldText } from './fold-text.ts'
import { formatFullName } from './person-names.ts'
import { withoutDirectionMarks } from './plain-text.ts'
import { roleNames } from './role-names.ts'

const normalizeName = (name: string) => foldText(name.trim())

/** Returns true if another person on the card has the same name. */
export function hasNamesake(person: Pick<Person, 'id' | 'name'>, people: readonly Person[]): boolean {
  return people.some(({ id, name }) => id !== person.id && normalizeName(name) === normalizeName(person.name))
}

/** Describes a person by name, with a detail in brackets if another person on the card has the same name. */
export function describePerson(person: Person, people: readonly Person[]): string {
  if (!hasNamesake(person, people)) return withoutDirectionMarks(person.name)
  const distinction = person.position || person.email || roleNames[person.role]
  return withoutDirectionMarks(`${person.name} (${distinction})`)
}

/**
 * Describes a person with title and job title, for an interview that is ahead: "Dr. Jane Okafor, Head of
 * Optics".
 */
export function describePersonWithPosition(person: Person, people: readonly Person[]): string {
  const distinction = hasNamesake(person, people) ? person.email || roleNames[person.role] : ''
  return [formatFullName(person), person.position || distinction].filter(Boolean).join(', ')
}

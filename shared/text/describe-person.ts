import type { Person } from '../model/person.ts'
import { fullName } from './person-names.ts'
import { roleNames } from './role-names.ts'

const folded = (name: string) => name.trim().toLowerCase().normalize('NFC')

/** Whether somebody else on the card has the same name. */
export function hasNamesake(person: Pick<Person, 'id' | 'name'>, people: readonly Person[]): boolean {
  return people.some((one) => one.id !== person.id && folded(one.name) === folded(person.name))
}

/** A name, and what tells two people of one name apart. */
export function sayPerson(person: Person, people: readonly Person[]): string {
  if (!hasNamesake(person, people)) return person.name
  const mark = person.position || person.email || roleNames[person.role]
  return `${person.name} (${mark})`
}

/** "Dr. Jane Okafor, Head of Optics": whom one is about to meet. */
export function sayWhom(person: Person, people: readonly Person[]): string {
  const mark = hasNamesake(person, people) ? person.email || roleNames[person.role] : ''
  return [fullName(person), person.position || mark].filter(Boolean).join(', ')
}

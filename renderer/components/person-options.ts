import type { Person } from '#shared/model/person'
import { describePerson } from '#shared/text/describe-person'

/** The value of the option for nobody, because the value of an option cannot be null. */
const NOBODY = ''

/** Lists the options of a select for a person: nobody, then each person. */
export function listPersonOptions(people: readonly Person[]): readonly { value: string; name: string }[] {
  return [
    { value: NOBODY, name: 'No name yet' },
    ...people.map((person) => ({ value: person.id, name: describePerson(person, people) })),
  ]
}

/** Returns the value of the option for a person; null means nobody. */
export const toOptionValue = (personId: string | null): string => personId ?? NOBODY

/** Returns the id of the person that an option stands for; null means nobody. */
export const toPersonId = (option: string): string | null => (option === NOBODY ? null : option)

/** Names the people with these ids, as the options do. Leaves out nobody, and people who are no longer on the card. */
export function namePeople(ids: readonly (string | null)[], people: readonly Person[]): readonly string[] {
  return people.filter(({ id }) => ids.includes(id)).map((person) => describePerson(person, people))
}

import type { Person } from '#shared/model/person'
import { describePerson } from '#shared/text/describe-person'

/** The value for nobody, as the options of a select cannot be null. */
const NOBODY = ''

/** Returns an option for nobody and one for each person. */
export function listPersonOptions(people: readonly Person[]): readonly { value: string; name: string }[] {
  return [
    { value: NOBODY, name: 'Nobody named' },
    ...people.map((person) => ({ value: person.id, name: describePerson(person, people) })),
  ]
}

export const toOptionValue = (personId: string | null): string => personId ?? NOBODY
export const toPersonId = (option: string): string | null => (option === NOBODY ? null : option)

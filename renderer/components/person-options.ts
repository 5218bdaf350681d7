import type { Person } from '#shared/model/person'
import { sayPerson } from '#shared/text/describe-person'

/** Stands for nobody in a list that knows no nothing. */
const NOBODY = ''

/** Everyone to choose from, and nobody. */
export function personOptions(people: readonly Person[]): readonly { value: string; name: string }[] {
  return [
    { value: NOBODY, name: 'Nobody named' },
    ...people.map((person) => ({ value: person.id, name: sayPerson(person, people) })),
  ]
}

export const optionOf = (personId: string | null): string => personId ?? NOBODY
export const personOf = (option: string): string | null => (option === NOBODY ? null : option)

import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import { checkCapacity } from '../core/field-errors.ts'

/** Creates a person of whom only the name, and perhaps the role, is known. */
export function createPerson(fields: { id: Id; name: string; role?: Person['role'] }): Person {
  return {
    id: fields.id,
    name: fields.name,
    title: '',
    role: fields.role ?? 'interviewer',
    position: '',
    email: '',
    phone: '',
    preferredChannel: null,
    mayCall: false,
    doNotCall: false,
    doNotContact: false,
    isContact: false,
    unsureOfSpelling: false,
    notes: '',
  }
}

const MAX_PEOPLE = 50

/** Refuses another person if the card holds as many as it can. Throws `not-allowed`. */
export function checkPersonCapacity({ people }: Pick<Card, 'people'>): void {
  checkCapacity(people, { max: MAX_PEOPLE, what: 'people', field: 'people' })
}

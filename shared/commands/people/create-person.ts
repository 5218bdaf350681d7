import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import { checkCapacity } from '../core/field-errors.ts'

/** Creates a person without details. The role is `interviewer` if it is left out. */
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

/** The most people that one card can hold. */
const MAX_PEOPLE = 50

/** Throws `not-allowed` if the card has no room for another person. */
export function checkPersonCapacity({ people }: Pick<Card, 'people'>): void {
  checkCapacity(people, { max: MAX_PEOPLE, what: 'people', field: 'people' })
}

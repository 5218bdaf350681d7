import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import { checkRoom } from '../core/reject.ts'

/** Someone of whom only the name is known yet. */
export function newPerson(known: { id: Id; name: string; role?: Person['role'] }): Person {
  return {
    id: known.id,
    name: known.name,
    title: '',
    role: known.role ?? 'interviewer',
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

/** Refuses one more person on a full card. Throws `not-allowed`. */
export function checkRoomForPerson({ people }: Pick<Card, 'people'>): void {
  checkRoom(people, { max: MAX_PEOPLE, what: 'people', field: 'people' })
}

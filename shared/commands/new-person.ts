import type { Person } from '../model/person.ts'
import type { Id } from '../model/scalars.ts'

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

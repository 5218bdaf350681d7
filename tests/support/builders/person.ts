import type { Person } from '#shared/model/person'

/** Jane Okafor, an interviewer with an email address. */
export function aPerson(overrides: Partial<Person> = {}): Person {
  return {
    id: 'jane',
    name: 'Jane Okafor',
    title: '',
    role: 'interviewer',
    position: '',
    email: 'jane@example.com',
    phone: '',
    preferredChannel: null,
    mayCall: false,
    doNotCall: false,
    doNotContact: false,
    isContact: false,
    unsureOfSpelling: false,
    notes: '',
    ...overrides,
  }
}

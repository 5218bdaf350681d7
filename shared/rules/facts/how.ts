import type { Channel, Person } from '../../model/person.ts'

/** Whether someone can be called at all: a number is there, and they did not refuse. */
export function canBeCalled(person: Pick<Person, 'phone' | 'doNotCall'>): boolean {
  return person.phone.trim() !== '' && !person.doNotCall
}

/**
 * The channel of a message. A recorded preference wins (B); a call needs a number, no refusal, and either their leave
 * or a reason to call: a passed promise (D) or assertive pace (E). Else e-mail (S).
 */
export function channelFor(person: Person | null, mayCallNow: boolean): Channel {
  if (person === null || !canBeCalled(person)) return 'email'
  if (person.preferredChannel !== null) return person.preferredChannel
  return person.mayCall || mayCallNow ? 'phone' : 'email'
}

import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { Id } from '../../model/scalars.ts'
import { invalidInput } from '../core/field-errors.ts'
import { lineInput } from '../core/inputs.ts'

/**
 * Returns the person whom a leave to call from a conversation leads to: the contact of the card, or otherwise the first
 * of the people who were there. Null if nobody is named.
 */
export function findPersonToCall<P extends Pick<Person, 'id' | 'isContact'>>(
  people: readonly P[],
  participantIds: readonly Id[],
): P | null {
  const [firstId] = participantIds
  return people.find(({ isContact }) => isContact) ?? people.find(({ id }) => id === firstId) ?? null
}

/** The number that is asked for together with a leave to call. Empty or missing leaves the person as they are. */
export const phoneInput = lineInput('The phone number').optional()

/**
 * Returns a card on which a person has a phone number; unchanged without a number. Throws `invalid-input` on
 * `phone` if nobody is named, since the number would be lost.
 */
export function setPhone(card: Card, personId: Id | null, phone: string | undefined): Card {
  if (!phone) return card
  if (personId === null) throw invalidInput('phone', 'Say whose number this is: name the person first.')
  return {
    ...card,
    people: card.people.map((person) => (person.id === personId ? { ...person, phone } : person)),
  }
}

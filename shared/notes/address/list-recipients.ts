import type { Card } from '../../model/card.ts'
import type { Person } from '../../model/person.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import { parsePersonId } from '../../rules/follow-up-key.ts'

/**
 * Lists the people of a card to whom a note can go, in the order of the card. A note of which everybody gets their own,
 * one that is promised to somebody, and one that names several cards go to one person only. People who asked not to be
 * contacted are left out.
 */
export function listRecipients(
  { key, step, alsoFor, personId }: Pick<FollowUp, 'key' | 'step' | 'alsoFor' | 'personId'>,
  { people }: Pick<Card, 'people'>,
): readonly Person[] {
  const isForOne = parsePersonId(key) !== null || step === 'own-promise' || alsoFor.length > 0
  return people.filter(({ id, doNotContact }) => id === personId || !(isForOne || doNotContact))
}

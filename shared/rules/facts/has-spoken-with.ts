import type { Card } from '../../model/card.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'

/** Returns true if the user has talked with a person of a card, or has had an answer from them. */
export function hasSpokenWith(
  personId: Id,
  { interviews, answers }: Pick<Card, 'interviews' | 'answers'>,
  now: EpochMs,
): boolean {
  return (
    answers.some((answer) => answer.personId === personId) ||
    interviews.some(
      ({ status, start, personIds }) =>
        status === 'planned' && personIds.includes(personId) && toEpoch(start) <= now,
    )
  )
}

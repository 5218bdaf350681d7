import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import { followUpKey, keyPrefix } from '../follow-up-key.ts'
import { isFinal, lastDeed } from './actions.ts'
import type { Visit } from './interview-days.ts'
import { thankeesOf } from './thank-you-recipients.ts'

/** Returns when the first thank-you for an interview day was sent or skipped; null when none was. */
export function thankedAt(card: Pick<Card, 'id' | 'deeds'>, interviewDay: Pick<Visit, 'id'>): EpochMs | null {
  const prefix = keyPrefix({ cardId: card.id, eventId: interviewDay.id, step: 'thank-you' })
  let first: EpochMs | null = null
  for (const action of card.deeds) {
    if (!action.key.startsWith(prefix) || !isFinal(action)) continue
    const at = toEpoch(action.at)
    if (first === null || at < first) first = at
  }
  return first
}

/** Returns true if someone who took part in an interview day was neither thanked nor deliberately skipped. */
export function hasUnsentThanks(card: Card, interviewDay: Visit): boolean {
  return thankeesOf(card, interviewDay).some(({ keyPersonId }) => {
    const key = followUpKey({
      cardId: card.id,
      eventId: interviewDay.id,
      step: 'thank-you',
      round: 1,
      personId: keyPersonId,
    })
    return !isFinal(lastDeed(card.deeds, key))
  })
}

import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import { followUpKey, keyPrefix } from '../follow-up-key.ts'
import { isFinal, lastDeed } from './actions.ts'
import type { Visit } from './interview-days.ts'
import { thankeesOf } from './thank-you-recipients.ts'

/** When the first thank-you for a visit went out; a skipped one counts as if sent then. Null when none did. */
export function thankedAt(card: Pick<Card, 'id' | 'deeds'>, visit: Pick<Visit, 'id'>): EpochMs | null {
  const keys = keyPrefix({ cardId: card.id, eventId: visit.id, step: 'thank-you' })
  let first: EpochMs | null = null
  for (const deed of card.deeds) {
    if (!deed.key.startsWith(keys) || !isFinal(deed)) continue
    const at = toEpoch(deed.at)
    if (first === null || at < first) first = at
  }
  return first
}

/** Whether somebody of a visit was neither thanked nor left out on purpose. */
export function hasUnsentThanks(card: Card, visit: Visit): boolean {
  return thankeesOf(card, visit).some(({ keyPersonId }) => {
    const key = followUpKey({
      cardId: card.id,
      eventId: visit.id,
      step: 'thank-you',
      round: 1,
      personId: keyPersonId,
    })
    return !isFinal(lastDeed(card.deeds, key))
  })
}

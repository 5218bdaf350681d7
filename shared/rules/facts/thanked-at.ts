import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import { toFollowUpKey, toKeyPrefix } from '../follow-up-key.ts'
import type { InterviewDay } from './interview-days.ts'
import { findLastAction, isFinal } from './last-action.ts'
import { listThankYouRecipients } from './thank-you-recipients.ts'

/** Returns when the first thank-you for an interview day was sent or skipped; null if none was. */
export function findThankedAt(
  card: Pick<Card, 'id' | 'actions'>,
  interviewDay: Pick<InterviewDay, 'id'>,
): EpochMs | null {
  const prefix = toKeyPrefix({ cardId: card.id, eventId: interviewDay.id, step: 'thank-you' })
  let firstAt: EpochMs | null = null
  for (const action of card.actions) {
    if (!action.key.startsWith(prefix) || !isFinal(action)) continue
    const at = toEpoch(action.at)
    if (firstAt === null || at < firstAt) firstAt = at
  }
  return firstAt
}

/** Returns true if a participant of an interview day has neither been thanked nor been skipped on purpose. */
export function hasUnsentThanks(card: Card, interviewDay: InterviewDay): boolean {
  return listThankYouRecipients(card, interviewDay).some(({ keyPersonId }) => {
    const key = toFollowUpKey({
      cardId: card.id,
      eventId: interviewDay.id,
      step: 'thank-you',
      round: 1,
      personId: keyPersonId,
    })
    return !isFinal(findLastAction(card.actions, key))
  })
}

import type { Card } from '../../model/card.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { HOUR } from '../../time/durations.ts'
import { toEpoch } from '../../time/instant.ts'
import { parseEventId, toFollowUpKey, toKeyPrefix } from '../follow-up-key.ts'
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

/**
 * Returns true if a thank-you for an interview day was sent or skipped. `keyPersonId` is the person in its key; null
 * for the one to nobody named.
 */
export function isThanked(
  card: Pick<Card, 'id' | 'actions'>,
  interviewDay: Pick<InterviewDay, 'id'>,
  keyPersonId: Id | null,
): boolean {
  const event = { cardId: card.id, eventId: interviewDay.id, step: 'thank-you' } as const
  const key = toFollowUpKey({ ...event, round: 1, personId: keyPersonId })
  return isFinal(findLastAction(card.actions, key))
}

/**
 * Returns true if a check-in gave a person their thanks for an interview day: one that was sent after their
 * thank-you had lapsed opens with thanks.
 */
export function isThankedLate(
  { actions }: Pick<Card, 'actions'>,
  { interviews, endedAt }: Pick<InterviewDay, 'interviews' | 'endedAt'>,
  { personId, lapseHours }: { readonly personId: Id | null; readonly lapseHours: number },
): boolean {
  return actions.some(
    (action) =>
      action.step === 'check-in' &&
      action.kind === 'sent' &&
      action.personId === personId &&
      toEpoch(action.at) >= endedAt + lapseHours * HOUR &&
      interviews.some(({ id }) => id === parseEventId(action.key)),
  )
}

/**
 * Returns true if a participant of an interview day has been thanked neither in time nor late, and has not been
 * skipped on purpose.
 */
export function hasUnsentThanks(card: Card, interviewDay: InterviewDay, lapseHours: number): boolean {
  return listThankYouRecipients(card, interviewDay).some(
    ({ person, keyPersonId }) =>
      !isThanked(card, interviewDay, keyPersonId) &&
      !isThankedLate(card, interviewDay, { personId: person?.id ?? null, lapseHours }),
  )
}

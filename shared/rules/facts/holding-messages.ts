import type { Card } from '../../model/card.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import { normalizeEmployer } from './normalize-employer.ts'
import { listMessagesSince } from './outbound-messages.ts'
import { findPersonKey } from './person-key.ts'

/** Who a message strains: an employer, and the person it goes to. */
export interface Audience {
  readonly employer: string
  /** Null if nobody is named. */
  readonly person: string | null
}

/** A sent message, or a promise of the user's that was kept, that makes the next message wait. */
export interface HoldingMessage {
  readonly id: Id
  readonly card: Card
  readonly audience: Audience
  readonly at: EpochMs
  /** When the user told the app of it; a hold begins then. */
  readonly recordedAt: EpochMs
  readonly kind: 'message' | 'promise'
}

/** Returns the audience of a message on a card to a person; null means nobody in particular. */
export function toAudience(card: Card, personId: Id | null): Audience {
  return { employer: normalizeEmployer(card), person: findPersonKey(card, personId) }
}

/** Returns true if two messages go to the same employer or the same person. */
export function isSameAudience(a: Audience, b: Audience): boolean {
  return a.employer === b.employer || (a.person !== null && a.person === b.person)
}

/** Returns the counted messages that were sent on these cards and the promises kept on them, oldest first. */
export function listHoldingMessages(cards: readonly Card[]): readonly HoldingMessage[] {
  const messages: HoldingMessage[] = []
  for (const card of cards) {
    if (card.actions.length === 0 && !card.messages?.length) continue
    for (const { id, at, recordedAt, personId, isSkipped } of listMessagesSince(
      card,
      Number.NEGATIVE_INFINITY,
    ))
      if (!isSkipped)
        messages.push({ id, card, audience: toAudience(card, personId), at, recordedAt, kind: 'message' })
    for (const { id, step, kind, at, recordedAt, personId } of card.actions)
      if (step === 'own-promise' && (kind === 'sent' || kind === 'voicemail'))
        messages.push({
          id,
          card,
          audience: toAudience(card, personId),
          at: toEpoch(at),
          recordedAt: toEpoch(recordedAt),
          kind: 'promise',
        })
  }
  return messages.sort((a, b) => a.at - b.at)
}

import type { Card } from '../../model/card.ts'
import type { FollowUpAction } from '../../model/follow-up-action.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { parseEventId } from '../follow-up-key.ts'
import { listMessagesSince } from './outbound-messages.ts'

/** A sent message that makes the next message to the same employer wait. */
export interface HoldingMessage {
  readonly card: Card
  readonly action: FollowUpAction
  readonly at: EpochMs
}

/**
 * Returns the counted messages sent on these cards, oldest first. Skipped messages are left out. Calls on a
 * day that the employer named are left out too, because such a call never pesters.
 */
export function listHoldingMessages(cards: readonly Card[]): readonly HoldingMessage[] {
  const messages: HoldingMessage[] = []
  for (const card of cards) {
    if (card.actions.length === 0) continue
    for (const { action, at } of listMessagesSince(card, Number.NEGATIVE_INFINITY))
      if (action.kind !== 'skipped' && !isCallOnNamedDay(card, action)) messages.push({ card, action, at })
  }
  return messages.sort((a, b) => a.at - b.at)
}

function isCallOnNamedDay(card: Card, action: FollowUpAction): boolean {
  if (action.step !== 'call-back') return false
  const eventId = parseEventId(action.key)
  return card.answers.some((answer) => answer.id === eventId && answer.outcome.kind === 'call-on')
}

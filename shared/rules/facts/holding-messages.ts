import type { Card } from '../../model/card.ts'
import type { Deed } from '../../model/follow-up-action.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { eventOfKey } from '../follow-up-key.ts'
import { messagesSince } from './outbound-messages.ts'

/** A message that makes an employer's next one wait. */
export interface HoldingMessage {
  readonly card: Card
  readonly deed: Deed
  readonly at: EpochMs
}

/** What was sent on these cards and counts as pestering: not what was skipped, nor a call on the day they named. */
export function holdingMessages(cards: readonly Card[]): readonly HoldingMessage[] {
  const messages: HoldingMessage[] = []
  for (const card of cards) {
    if (card.deeds.length === 0) continue
    for (const { deed, at } of messagesSince(card, Number.NEGATIVE_INFINITY))
      if (deed.kind !== 'skipped' && !isCallOnTheirDay(card, deed)) messages.push({ card, deed, at })
  }
  return messages.sort((a, b) => a.at - b.at)
}

function isCallOnTheirDay(card: Card, deed: Deed): boolean {
  if (deed.step !== 'call-back') return false
  const eventId = eventOfKey(deed.key)
  return card.answers.some((answer) => answer.id === eventId && answer.word.kind === 'call-on')
}

import type { Card } from '../../model/card.ts'
import type { Deed } from '../../model/follow-up-action.ts'
import type { EpochMs } from '../../model/scalars.ts'
import type { Step } from '../../model/step.ts'
import { toEpoch } from '../../time/instant.ts'

/** A message to an employer that counts: it was sent, left on a voicemail, or skipped as if it had been sent. */
export interface Message {
  readonly deed: Deed
  readonly at: EpochMs
}

const counted: ReadonlySet<Step> = new Set(['check-in', 'call-back', 'second-check-in', 'stay-in-touch'])

/** The counted messages of a card since an instant, the oldest first. */
export function messagesSince(card: Pick<Card, 'deeds'>, since: EpochMs): readonly Message[] {
  const messages: Message[] = []
  for (const deed of card.deeds) {
    if (!counted.has(deed.step) || deed.kind === 'rang' || deed.kind === 'snoozed') continue
    const at = toEpoch(deed.at)
    if (at >= since) messages.push({ deed, at })
  }
  return messages.sort((a, b) => a.at - b.at)
}

/** When anything last came back from them, a courtesy reply included; minus infinity for never. */
export function lastReplyAt(card: Pick<Card, 'answers'>): EpochMs {
  return Math.max(...card.answers.map((answer) => toEpoch(answer.at)))
}

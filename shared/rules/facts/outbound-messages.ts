import type { Card } from '../../model/card.ts'
import type { FollowUpAction } from '../../model/follow-up-action.ts'
import type { EpochMs } from '../../model/scalars.ts'
import type { Step } from '../../model/step.ts'
import { toEpoch } from '../../time/instant.ts'

/** A counted message to an employer. A skipped message counts as if it had been sent. */
export interface OutboundMessage {
  readonly action: FollowUpAction
  readonly at: EpochMs
}

/** The steps whose messages count towards the patience of an employer. */
const countedSteps: ReadonlySet<Step> = new Set(['check-in', 'call-back', 'second-check-in', 'stay-in-touch'])

/** Returns the counted messages of a card since an instant, oldest first. */
export function listMessagesSince(card: Pick<Card, 'actions'>, since: EpochMs): readonly OutboundMessage[] {
  const messages: OutboundMessage[] = []
  for (const action of card.actions) {
    if (!countedSteps.has(action.step) || action.kind === 'rang' || action.kind === 'snoozed') continue
    const at = toEpoch(action.at)
    if (at >= since) messages.push({ action, at })
  }
  return messages.sort((a, b) => a.at - b.at)
}

/** Returns when the employer last answered, courtesy replies included; minus infinity if never. */
export function findLastAnswerAt(card: Pick<Card, 'answers'>): EpochMs {
  return Math.max(...card.answers.map((answer) => toEpoch(answer.at)))
}

import type { Step } from '../model/step.ts'
import type { FollowUp } from './follow-up.ts'

/** The steps whose notes end a conversation or bring news, so that nothing is waited for. */
const closingSteps: ReadonlySet<Step> = new Set(['farewell', 'withdraw', 'acceptance-news'])

/** Returns true if “They replied” is offered beside a follow-up: it is about one card, and its note may be answered. */
export function canReply({
  cardId,
  template,
  step,
}: Pick<FollowUp, 'cardId' | 'template' | 'step'>): boolean {
  return cardId !== null && template !== null && !closingSteps.has(step)
}

import type { Step } from '../../model/step.ts'
import { toFollowUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { CardFacts } from './card-facts.ts'
import { findLastAction, isFinal } from './last-action.ts'
import { findUnansweredMessages } from './unanswered-messages.ts'

/**
 * Returns true if a step of the check-in chain was left unsent while as many messages as `maxUnanswered` were
 * not answered. Of the chain, only the notes that keep in touch remain then.
 */
export function isChainOver(facts: CardFacts, step: Step, context: RuleContext): boolean {
  const { card, threadStart } = facts
  if (threadStart === null || isOpened(facts, step)) return false
  if (card.actions.length === 0 && !card.messages?.length) return false
  return findUnansweredMessages(facts, context).count >= context.settings.maxUnanswered
}

/**
 * Returns true if the check-in or call-back with which a thread opens was sent or skipped, or if the thread
 * needs none, because a message about a missed interview stands for it.
 */
export function isThreadOpened(facts: CardFacts): boolean {
  switch (facts.threadStart?.from) {
    case 'interview-day':
    case 'withdrawn-offer':
      return isOpened(facts, 'check-in')
    case 'answer':
      return isOpened(facts, 'call-back')
    case 'missed-interview':
      return true
    default:
      return false
  }
}

function isOpened({ card, threadStart }: CardFacts, step: Step): boolean {
  if (threadStart === null || card.actions.length === 0) return false
  const key = toFollowUpKey({ cardId: card.id, eventId: threadStart.id, step, round: 1 })
  return isFinal(findLastAction(card.actions, key))
}

import { addDays, startOfDay } from '../../time/day.ts'
import type { RuleContext } from '../rule-context.ts'
import type { CardFacts } from './card-facts.ts'
import { findLastAnswerAt, listMessagesSince, type OutboundMessage } from './outbound-messages.ts'
import { findPromisedDate } from './promised-date.ts'

/** The messages of a check-in thread that the employer has not answered. */
interface UnansweredMessages {
  /** All of them, oldest first. */
  readonly messages: readonly OutboundMessage[]
  /**
   * How many of them count towards the setting `maxUnanswered`. The count restarts when the date that the
   * employer promised has passed.
   */
  readonly count: number
}

/**
 * Returns the messages sent on a card since its thread started or since the employer last answered, whichever
 * is later. A courtesy reply counts as an answer.
 */
export function findUnansweredMessages(
  { card, threadStart }: CardFacts,
  { now, zone }: RuleContext,
): UnansweredMessages {
  if (threadStart === null || card.actions.length === 0) return { messages: [], count: 0 }
  const messages = listMessagesSince(card, Math.max(threadStart.at, findLastAnswerAt(card)))
  const date = findPromisedDate(card, threadStart)
  const passedAt = date === null ? Number.NEGATIVE_INFINITY : startOfDay(addDays(date, 1), zone)
  const count = passedAt > now ? messages.length : messages.filter((message) => message.at >= passedAt).length
  return { messages, count }
}

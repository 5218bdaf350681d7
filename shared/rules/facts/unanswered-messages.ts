import { addDays, startOfDay } from '../../time/day.ts'
import type { RuleContext } from '../rule-context.ts'
import type { CardFacts } from './card-facts.ts'
import { resolveCardZone } from './card-zone.ts'
import {
  findLastAnswerAt,
  isPartOfChain,
  listMessagesSince,
  type OutboundMessage,
} from './outbound-messages.ts'
import { findPromisedDate } from './promised-date.ts'

/** The messages of a check-in thread that the employer has not answered. */
interface UnansweredMessages {
  /** All of them, oldest first. */
  readonly messages: readonly OutboundMessage[]
  /** How many messages of the thread came before them, because a courtesy reply answered those. */
  readonly answeredCount: number
  /**
   * How many of them count towards the setting `maxUnanswered`. The count restarts when the date that the
   * employer promised has passed.
   */
  readonly count: number
}

const none: UnansweredMessages = { messages: [], answeredCount: 0, count: 0 }

/**
 * Returns the messages sent on a card since its thread started or since the employer last answered, whichever
 * is later. A courtesy reply counts as an answer.
 */
export function findUnansweredMessages(
  { card, threadStart }: CardFacts,
  { now, zone }: RuleContext,
): UnansweredMessages {
  if (threadStart === null) return none
  const thread = listMessagesSince(card, threadStart.at).filter(isPartOfChain)
  if (thread.length === 0) return none
  const answeredAt = findLastAnswerAt(card)
  const messages = thread.filter(({ at }) => at >= answeredAt)
  const date = findPromisedDate(card, threadStart)
  const passedAt =
    date === null ? Number.NEGATIVE_INFINITY : startOfDay(addDays(date, 1), resolveCardZone(card, zone))
  const count = passedAt > now ? messages.length : messages.filter((message) => message.at >= passedAt).length
  return { messages, answeredCount: thread.length - messages.length, count }
}

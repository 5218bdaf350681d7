import { addDays, startOfDay } from '../../time/day.ts'
import type { RuleContext } from '../rule-context.ts'
import type { CardFacts } from './card-facts.ts'
import { lastReplyAt, type Message, messagesSince } from './outbound-messages.ts'
import { promisedDate } from './promised-date.ts'

/** The messages of a chain to which nothing came back. */
interface Unanswered {
  /** All of them, the oldest first. */
  readonly messages: readonly Message[]
  /** How many count towards `maxUnanswered`: their date, once it has passed, starts the count anew. */
  readonly count: number
}

/** What was sent on a card since its last interview ended or their last reply came. */
export function unanswered({ card, chain }: CardFacts, { now, zone }: RuleContext): Unanswered {
  if (chain === null || card.deeds.length === 0) return { messages: [], count: 0 }
  const messages = messagesSince(card, Math.max(chain.at, lastReplyAt(card)))
  const date = promisedDate(card, chain)
  const passed = date === null ? Number.NEGATIVE_INFINITY : startOfDay(addDays(date, 1), zone)
  const count = passed > now ? messages.length : messages.filter((message) => message.at >= passed).length
  return { messages, count }
}

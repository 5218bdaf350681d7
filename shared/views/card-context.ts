import type { BoardCard } from '../ipc/board-view.ts'
import type { Card } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import type { Conversation } from '../rules/facts/conversation.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import type { TimeContext } from '../rules/time-context.ts'

/** One line on a card: its text, its tone, and the key of its follow-up. */
export type NextStepText = BoardCard['next']

/** What the text of a card's next step is made from. */
export interface CardContext extends TimeContext {
  readonly card: Card
  readonly followUps: readonly FollowUp[]
  /** The next interview, which may have begun. */
  readonly coming: Interview | null
  /** The conversation that the card waits after, or its last one. */
  readonly conversation: Conversation | null
}

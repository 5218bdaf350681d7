import type { BoardCard } from '../ipc/board-view.ts'
import type { Card } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import type { Conversation } from '../rules/facts/conversation.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import type { TimeContext } from '../rules/time-context.ts'

/** A line on a card: its text, its tone, and the key of its follow-up (null without one). */
export type NextStepText = BoardCard['next']

/** The data from which the text of a card's next step is made. */
export interface CardContext extends TimeContext {
  readonly card: Card
  readonly followUps: readonly FollowUp[]
  /** The next interview, which may have begun; null if none is planned. */
  readonly coming: Interview | null
  /** The conversation after which the card waits, otherwise its last one; null if it had none. */
  readonly conversation: Conversation | null
}

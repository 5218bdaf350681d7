import type { BoardCard } from '../ipc/board-view.ts'
import type { Card } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import type { Conversation } from '../rules/facts/conversation.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import type { TimeContext } from '../rules/time-context.ts'

/** One line on a card: the words, their tone, and the follow-up behind them. */
export type NextStepText = BoardCard['next']

/** All that the next step of a card is told from. */
export interface Scene extends TimeContext {
  readonly card: Card
  readonly followUps: readonly FollowUp[]
  /** The interview that is scheduled next or runs. */
  readonly coming: Interview | null
  /** The conversation the card waits on, else its last. */
  readonly conversation: Conversation | null
}

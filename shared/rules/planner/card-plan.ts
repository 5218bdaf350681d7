import type { EpochMs, Id } from '../../model/scalars.ts'
import type { DatedEvent } from '../board/board-facts.ts'
import type { FollowUp } from '../follow-up.ts'

/** The follow-ups of one card, and what the rest of the planning needs to know about it. */
export interface CardPlan {
  readonly cardId: Id
  /** What it may share with other cards: its employer and its people, see `listPatienceKeys`. */
  readonly keys: readonly string[]
  readonly followUps: readonly FollowUp[]
  /** When its plan may change even if the card does not; infinite if it never does. */
  readonly nextChangeAt: EpochMs
  /** The conversation after which it waits for an answer; null if it does not wait. */
  readonly waitingSince: DatedEvent | null
}

import type { EpochMs, Id } from '../../model/scalars.ts'
import type { DatedEvent } from '../board/board-facts.ts'
import type { FollowUp } from '../follow-up.ts'

/** The plan of one card. */
export interface CardPlan {
  readonly cardId: Id
  readonly employer: string
  readonly followUps: readonly FollowUp[]
  /** When its plan may change without a change to the card; infinite when never. */
  readonly nextChangeAt: EpochMs
  /** The conversation whose answer it waits for; null when it does not wait. */
  readonly waitingSince: DatedEvent | null
}

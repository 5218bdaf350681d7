import type { EpochMs, Id } from '../model/scalars.ts'
import type { FollowUp } from './follow-up.ts'
import type { PlanMemory } from './planner/plan-memory.ts'

/** The follow-ups of each card, in their order. */
export interface FollowUpsByCard extends Iterable<[Id, readonly FollowUp[]]> {
  get(cardId: Id): readonly FollowUp[] | undefined
}

/** Every follow-up as of one moment. */
export interface Plan {
  readonly followUps: readonly FollowUp[]
  readonly byCard: FollowUpsByCard
  /** The next instant at which a status changes or an alert comes, null when nothing is ahead. */
  readonly nextChangeAt: EpochMs | null
  /** What the next planning can take over; a plan made by hand has none and is then planned anew, whole. */
  readonly memory?: PlanMemory
}

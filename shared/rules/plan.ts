import type { EpochMs, Id } from '../model/scalars.ts'
import type { FollowUp } from './follow-up.ts'
import type { PlanMemory } from './planner/plan-memory.ts'

/** The follow-ups of each card, in the order of the step table. */
export interface FollowUpsByCard extends Iterable<[Id, readonly FollowUp[]]> {
  get(cardId: Id): readonly FollowUp[] | undefined
}

/** Every follow-up of a workspace as of one moment. */
export interface Plan {
  readonly followUps: readonly FollowUp[]
  readonly byCard: FollowUpsByCard
  /** The next instant at which a status changes or an alert fires; null if nothing is ahead. */
  readonly nextChangeAt: EpochMs | null
  /**
   * The data that the next planning can reuse. If it is missing, as in a plan built by hand, the next
   * planning starts from scratch.
   */
  readonly memory?: PlanMemory
}

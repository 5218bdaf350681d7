import type { EpochMs, Id } from '../../model/scalars.ts'
import type { BoardContext } from '../board/board-context.ts'
import type { CardIndex } from './card-index.ts'
import type { CardPlan } from './card-plan.ts'
import type { CommonInputs } from './common-inputs.ts'
import type { PatchedMap } from './patched-map.ts'

/** The input and the parts of a plan, kept so that the next planning can reuse what has not changed. */
export interface PlanMemory extends BoardContext {
  readonly commonInputs: CommonInputs
  readonly now: EpochMs
  readonly cards: PatchedMap<Id, CardPlan>
  /** The ids of the cards that share an employer or a person, by its key (`listPatienceKeys`). */
  readonly idsByKey: PatchedMap<string, readonly Id[]>
  /** The positions in it may be out of date, so every lookup checks that the card is still there. */
  readonly cardIndex: CardIndex
  /** An instant before which no card's plan changes. It may be earlier than the actual next change. */
  readonly validUntil: EpochMs
}

/** The parts of a plan that planning itself computes. */
export type PlanParts = Pick<PlanMemory, 'cards' | 'idsByKey' | 'cardIndex' | 'validUntil'>

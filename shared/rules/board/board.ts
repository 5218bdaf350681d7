import type { EpochMs, Id } from '../../model/scalars.ts'

/** What the steps ask that belong to no single card. */
export interface Board {
  /** The card added last; null on an empty board. */
  readonly lastAdded: Happening | null
  /** The conversation that ended first, of those that still wait for an answer; null where no card waits. */
  readonly firstWaiting: Happening | null
  /** Whether an offer is open or was accepted. */
  readonly hasOffer: boolean
}

/** Something that happened, and when. */
export interface Happening {
  readonly id: Id
  readonly at: EpochMs
}

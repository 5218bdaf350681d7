import type { EpochMs, Id } from '../../model/scalars.ts'

/** The facts about the whole board, for steps that belong to no single card. */
export interface BoardFacts {
  /** The card that was added last; null if the board is empty. */
  readonly lastAdded: DatedEvent | null
  /** The conversation that has waited longest for an answer; null if no card waits. */
  readonly firstWaiting: DatedEvent | null
  /** The offer that ended last: taken back, let pass or closed; null if none has. */
  readonly lastOfferEnd: DatedEvent | null
  /** True if an offer is open, or if one was accepted since the last card was added. */
  readonly isSearchOver: boolean
}

/** The id of a card or event, and when it was added or happened. */
export interface DatedEvent {
  readonly id: Id
  readonly at: EpochMs
}

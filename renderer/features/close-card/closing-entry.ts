import { closingReasonNames } from '#shared/commands/cards/close-card'
import { type ClosingReason, closingReasons } from '#shared/model/closing'
import type { Channel } from '#shared/model/person'
import type { Id } from '#shared/model/scalars'

/** The fields of a closing. */
export interface ClosingEntry {
  /** Null until the user chooses one. */
  readonly reason: ClosingReason | null
  readonly personId: Id | null
  readonly channel: Channel | null
  readonly feedback: string
  readonly reconnect: boolean
}

export const blankClosing: ClosingEntry = {
  reason: null,
  personId: null,
  channel: null,
  feedback: '',
  reconnect: false,
}

/**
 * Drops what does not belong to the reason: the person, channel and feedback are kept for a rejection only.
 */
export function toClosing(entry: ClosingEntry & { readonly reason: ClosingReason }): ClosingEntry & {
  readonly reason: ClosingReason
} {
  return entry.reason === 'rejected' ? entry : { ...blankClosing, reason: entry.reason }
}

/** Lists the reasons to choose from. "No answer came" is offered only from its day on. */
export function listReasonOptions(isNoAnswerOffered: boolean) {
  return closingReasons
    .filter((reason) => reason !== 'no-answer' || isNoAnswerOffered)
    .map((value) => ({ value, name: closingReasonNames[value] }))
}

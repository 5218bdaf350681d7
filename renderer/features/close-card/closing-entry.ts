import { closingReasonNames } from '#shared/commands/cards/close-card'
import { type ClosingReason, closingReasons } from '#shared/model/closing'
import type { Channel } from '#shared/model/person'
import type { Id } from '#shared/model/scalars'

/** What the dialog holds while the user says why the card is closed. */
export interface ClosingEntry {
  /** Null until the user chooses one. */
  readonly reason: ClosingReason | null
  /** The person who said no; null if not noted. */
  readonly personId: Id | null
  /** The channel by which the rejection came; null if not noted. */
  readonly channel: Channel | null
  /** What would have made the difference, in the employer's words; may be empty. */
  readonly feedback: string
  /** True if the user wants to be reminded in 90 days to get in touch again. */
  readonly reconnect: boolean
}

/** The dialog with nothing entered. */
export const blankClosing: ClosingEntry = {
  reason: null,
  personId: null,
  channel: null,
  feedback: '',
  reconnect: false,
}

/**
 * Removes what does not belong to the reason: everything other than the reason is kept only for a rejection.
 */
export function toClosing(entry: ClosingEntry & { readonly reason: ClosingReason }): ClosingEntry & {
  readonly reason: ClosingReason
} {
  return entry.reason === 'rejected' ? entry : { ...blankClosing, reason: entry.reason }
}

/** Lists the reasons to choose from. "No answer came" is among them only if `isNoAnswerOffered`. */
export function listReasonOptions(isNoAnswerOffered: boolean) {
  return closingReasons
    .filter((reason) => reason !== 'no-answer' || isNoAnswerOffered)
    .map((value) => ({ value, name: closingReasonNames[value] }))
}

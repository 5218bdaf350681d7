import { closingNames } from '#shared/commands/cards/close-card'
import { type ClosingReason, closingReasons } from '#shared/model/closing'
import type { Channel } from '#shared/model/person'
import type { Id } from '#shared/model/scalars'

/** What is said about a closing before it is sent. */
export interface ClosingEntry {
  /** Null until one is chosen. */
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

/** What goes with the reason; who told, how and why belong to a rejection alone. */
export function closingOf(entry: ClosingEntry & { readonly reason: ClosingReason }): ClosingEntry & {
  readonly reason: ClosingReason
} {
  return entry.reason === 'rejected' ? entry : { ...blankClosing, reason: entry.reason }
}

/** The reasons to choose from; that no answer came is none before its day. */
export function reasonOptions(isNoAnswerOffered: boolean) {
  return closingReasons
    .filter((reason) => reason !== 'no-answer' || isNoAnswerOffered)
    .map((value) => ({ value, name: closingNames[value] }))
}

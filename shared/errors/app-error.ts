/**
 * Stable codes of every failure a person can meet. A code never changes its meaning; the message beside it may.
 *
 * - `invalid-input`: what was typed or sent does not fit; the message says which part and what to do
 * - `not-found`: the card, person, interview or follow-up is gone (deleted, or undone away)
 * - `not-allowed`: the step is refused by a rule (a promise before its interview, …)
 * - `not-saved`: the change could not be written; nothing changed, and the old file is whole
 * - `nothing-to-undo`, `nothing-to-redo`: the history is empty in that direction
 * - `unknown-route`, `malformed-request`: a request that no version of the renderer sends
 * - `disconnected`: the host went away before it answered
 * - `workspace-newer`, `workspace-unreadable`, `workspace-locked`, `folder-unwritable`: the data folder cannot be used
 * - `port-in-use`, `bad-option`: the browser host cannot start as asked
 * - `internal`: a programmer error; logged whole, shown as one sentence
 */
export const errorCodes = [
  'invalid-input',
  'not-found',
  'not-allowed',
  'not-saved',
  'nothing-to-undo',
  'nothing-to-redo',
  'unknown-route',
  'malformed-request',
  'disconnected',
  'workspace-newer',
  'workspace-unreadable',
  'workspace-locked',
  'folder-unwritable',
  'port-in-use',
  'bad-option',
  'internal',
] as const

/** One of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number]

/** Where a failure points: the field of the form, the path of the file, whatever helps to put it right. */
type ErrorData = Readonly<Record<string, string | number | boolean>>

/** An expected failure. Its message is for a person and says what to do next. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly data: ErrorData

  constructor(code: ErrorCode, message: string, options: { data?: ErrorData; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.data = options.data ?? {}
  }
}

/**
 * The code of every failure that a user can see. The meaning of a code never changes, but its message may be
 * reworded.
 *
 * - `invalid-input`: the input is not valid; the message says which part, and what to do
 * - `not-found`: the card, person, interview or follow-up no longer exists (deleted or undone)
 * - `not-allowed`: a rule refuses the change (a promise before its interview, …)
 * - `changed-meanwhile`: the value was changed elsewhere since the page read it; nothing was overwritten
 * - `not-saved`: the change could not be written to disk; the workspace and its file are unchanged
 * - `nothing-to-undo`, `nothing-to-redo`: the history is empty in that direction
 * - `unknown-route`, `malformed-request`: the request is not one that the renderer can send
 * - `disconnected`: the connection to the host broke before it responded
 * - `workspace-newer`, `workspace-unreadable`, `workspace-locked`, `folder-unwritable`: the data folder
 *   cannot be used
 * - `port-in-use`, `bad-option`: the browser host cannot start with these options
 * - `internal`: a programmer error; logged in full, shown as one sentence
 */
export const errorCodes = [
  'invalid-input',
  'not-found',
  'not-allowed',
  'changed-meanwhile',
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

/** The code of a failure. */
export type ErrorCode = (typeof errorCodes)[number]

/** Details that help to fix a failure, such as the field of the form or the path of the file. */
type ErrorData = Readonly<Record<string, string | number | boolean>>

/** An expected failure. Its message is written for the user and says what to do next. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly data: ErrorData

  // `cause` is passed on only if there is one, because an explicit `undefined` would create the property.
  constructor(code: ErrorCode, message: string, options: { data?: ErrorData; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.data = options.data ?? {}
  }
}

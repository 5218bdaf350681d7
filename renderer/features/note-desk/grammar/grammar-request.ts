import type { Lint } from '#shared/notes/check/language/lint'
import type { NoteText } from '#shared/notes/check/language/shift-lints'
import type { English } from '#shared/text/english/choose-english'

/** What the grammar checker is asked to read. */
export interface GrammarRequest {
  readonly text: NoteText
  /** The user's English; null if it is not known, and then British and American are right. */
  readonly english: English | null
  /** Names, and the user's own words, which the checker learns first. */
  readonly words: readonly string[]
}

/** A message to the grammar worker. Requests have rising numbers. */
export interface GrammarMessage {
  readonly number: number
  readonly request: GrammarRequest
}

/** A message from the grammar worker: what it found, or null if it failed. */
export interface GrammarReply {
  readonly number: number
  readonly lints: readonly Lint[] | null
}

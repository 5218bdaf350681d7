import type { Place } from '../finding.ts'

/** A place that the grammar checker doubts, before it is decided whether the user hears of it. */
export interface Lint {
  /** The name of the checker's rule. */
  readonly rule: string
  readonly place: Place
  /** The words in the place, by which a lint of an older text is recognised. */
  readonly words: string
  /** What the checker would write in the place, the likeliest first. */
  readonly replacements: readonly string[]
  /** True if the word is right in another kind of English, such as “colour” for an American. */
  readonly isRightElsewhere?: boolean
}

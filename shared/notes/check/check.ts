import type { SourceLetter } from '../../rules/sources.ts'
import type { CheckId, FoundFault } from './finding.ts'
import type { ReadNote } from './reading/read-note.ts'

/** One check of a note. A check reads the note and its facts, and changes nothing. */
export interface Check {
  readonly id: CheckId
  /** Why a reader would mind, in one sentence. It is shown with each finding. */
  readonly reason: string
  /** The letter of the source in docs/rules.md; `app` if the reason is the app's own. */
  readonly source: SourceLetter | 'app'
  /** True if a call sheet is checked too. */
  readonly appliesToCalls?: true
  /** Finds the faults of a note. They need no particular order. */
  find(note: ReadNote): readonly FoundFault[]
}

import type { CheckFacts } from '../../ipc/check-facts.ts'
import type { Channel } from '../../model/person.ts'
import type { Step } from '../../model/step.ts'
import type { Lint } from './language/lint.ts'

/** A note as it is checked: its text as it is on the desk, and what the card knows. */
export interface CheckInput {
  readonly subject: string
  readonly body: string
  readonly step: Step
  /** Null if the follow-up suggests none. A call sheet has `phone`. */
  readonly channel: Channel | null
  /** The details that the template needed and the card lacked, in words. */
  readonly missing: readonly string[]
  readonly facts: CheckFacts
  /** What the grammar checker found in this text; missing while it has not read it, and without a checker. */
  readonly lints?: readonly Lint[]
}

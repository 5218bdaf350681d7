import type { Step } from '../model/step.ts'
import type { Draft } from './draft.ts'
import type { CardFacts } from './facts/card-facts.ts'
import type { SourceLetter } from './follow-up.ts'
import type { RuleContext } from './rule-context.ts'

/** One row of the table: a step, what calls for it, and who says so. */
export interface StepRule {
  readonly step: Step
  /** What the card calls for as of now; nothing where the step does not arise. */
  readonly arise: (facts: CardFacts, context: RuleContext) => readonly Draft[]
  readonly sources: readonly SourceLetter[]
}

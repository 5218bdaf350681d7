import type { Step } from '../model/step.ts'
import type { Board } from './board/board.ts'
import type { CardFacts } from './facts/card-facts.ts'
import type { RuleContext } from './rule-context.ts'
import type { SourceLetter } from './sources.ts'
import type { StepDraft } from './step-draft.ts'

/** One row of the table that asks a card. */
export interface StepRule {
  readonly step: Step
  /** What the card calls for as of now; nothing where the step does not arise. */
  readonly arise: (facts: CardFacts, context: RuleContext) => readonly StepDraft[]
  readonly sources: readonly SourceLetter[]
  /**
   * Towards the employer's patience: `counted` messages hold each other back, a `holding` one is never held itself,
   * a `free` one is neither.
   */
  readonly patience: 'counted' | 'holding' | 'free'
  /** Arises on closed cards, and only there; every other step ends with its card. */
  readonly onClosed?: true
}

/** One row of the table that asks the board as a whole. */
export interface BoardStepRule {
  readonly step: Step
  readonly ariseOnBoard: (board: Board, context: RuleContext) => readonly StepDraft[]
  readonly sources: readonly SourceLetter[]
}

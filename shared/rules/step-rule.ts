import type { Step } from '../model/step.ts'
import type { BoardFacts } from './board/board-facts.ts'
import type { CardFacts } from './facts/card-facts.ts'
import type { RuleContext } from './rule-context.ts'
import type { SourceLetter } from './sources.ts'
import type { StepDraft } from './step-draft.ts'

/** One row of the table that asks a card. */
export interface StepRule {
  readonly step: Step
  /** Returns drafts for what the card calls for as of now; none where the step does not arise. */
  readonly createDrafts: (facts: CardFacts, context: RuleContext) => readonly StepDraft[]
  readonly sources: readonly SourceLetter[]
  /**
   * Its effect on the employer's patience: `counted` messages hold each other back, a `holding` one holds others but
   * is never held, a `free` one does neither.
   */
  readonly patience: 'counted' | 'holding' | 'free'
  /** Arises on closed cards only; every other step ends when its card closes. */
  readonly onClosed?: true
}

/** One row of the table that asks the board as a whole. */
export interface BoardStepRule {
  readonly step: Step
  readonly createBoardDrafts: (board: BoardFacts, context: RuleContext) => readonly StepDraft[]
  readonly sources: readonly SourceLetter[]
}

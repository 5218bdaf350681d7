import type { Step } from '../model/step.ts'
import type { BoardFacts } from './board/board-facts.ts'
import type { CardFacts } from './facts/card-facts.ts'
import type { RuleContext } from './rule-context.ts'
import type { SourceLetter } from './sources.ts'
import type { StepDraft } from './step-draft.ts'

/** A row of the step table for a step that is planned for each card. */
export interface StepRule {
  readonly step: Step
  /** Creates the drafts that a card calls for as of now; none if the step does not apply to it. */
  readonly createDrafts: (facts: CardFacts, context: RuleContext) => readonly StepDraft[]
  readonly sources: readonly SourceLetter[]
  /**
   * How the step affects the patience of an employer, which messages must not strain. A `counted` message
   * holds other messages back and is held back by them. A `holding` one holds others back but is never held.
   * A `free` one does neither.
   */
  readonly patience: 'counted' | 'holding' | 'free'
  /** True if the step applies to closed cards only. Every other step ends when its card is closed. */
  readonly onClosed?: true
}

/** A row of the step table for a step that belongs to no single card. */
export interface BoardStepRule {
  readonly step: Step
  /** Creates the drafts that the whole board calls for as of now. */
  readonly createBoardDrafts: (board: BoardFacts, context: RuleContext) => readonly StepDraft[]
  readonly sources: readonly SourceLetter[]
}

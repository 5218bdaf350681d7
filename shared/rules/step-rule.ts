import type { Step } from '../model/step.ts'
import type { BoardFacts } from './board/board-facts.ts'
import type { CardFacts } from './facts/card-facts.ts'
import type { RuleContext } from './rule-context.ts'
import type { SourceLetter } from './sources.ts'
import type { Patience, StepDraft } from './step-draft.ts'

/** A row of the step table for a step that is planned for each card. */
export interface StepRule {
  readonly step: Step
  /** Creates the drafts that a card calls for as of now; none if the step does not apply to it. */
  readonly createDrafts: (facts: CardFacts, context: RuleContext) => readonly StepDraft[]
  readonly sources: readonly SourceLetter[]
  readonly patience: Patience
  /**
   * Whether the step applies to closed cards: only to them (`only`), or also to cards closed as accepted
   * (`if-accepted`). If it is missing, the step ends when its card is closed.
   */
  readonly onClosed?: 'only' | 'if-accepted'
  /**
   * The steps of the check-in chain, which another message can replace: `chain`. Every other step that sends
   * something to the employer is `outbound`; if it is missing, the step sends nothing.
   */
  readonly sends?: 'chain' | 'outbound'
}

/** A row of the step table for a step that belongs to no single card. */
export interface BoardStepRule {
  readonly step: Step
  /** Creates the drafts that the whole board calls for as of now. */
  readonly createBoardDrafts: (board: BoardFacts, context: RuleContext) => readonly StepDraft[]
  readonly sources: readonly SourceLetter[]
}

import type { Card } from '../../model/card.ts'
import type { Settings } from '../../model/settings.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import type { TimeContext } from '../../rules/time-context.ts'

/** What the facts of a note are collected from. */
export interface FactsRequest extends TimeContext {
  readonly followUp: FollowUp
  readonly card: Card
  /** Every card of the workspace, `card` included. */
  readonly cards: readonly Card[]
  readonly settings: Settings
  /** True if the shown text is the saved draft. */
  readonly isDraft: boolean
  /** The locale in which the system writes; null or missing if it names none. */
  readonly locale?: string | null
}

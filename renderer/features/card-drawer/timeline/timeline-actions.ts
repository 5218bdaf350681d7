import type { Id } from '#shared/model/scalars'
import type { QuickAction } from '#shared/rules/quick-actions'

/** What the lines of the timeline can ask of the card around them. */
export interface TimelineActions {
  onOpenNote(key: string): void
  /** Opens the slip for the conversation that a follow-up is about. */
  onDebrief(key: string): void
  /** Opens the slip of one interview. */
  onDebriefInterview(interviewId: Id): void
  onAct(act: QuickAction, key: string): void
  /** Moves the focus away from a line that is about to disappear. */
  onRemoved(): void
}

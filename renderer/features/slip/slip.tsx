import type { Id } from '#shared/model/scalars'
import type { SlipRequest } from './slip-conversation.ts'
import { SlipForm } from './slip-form.tsx'
import { useSlipSubject } from './use-slip-subject.ts'

interface SlipProps extends SlipRequest {
  readonly cardId: Id
  readonly onSaved: () => void
  /**
   * Called if the user skips the slip, or if there is nothing to ask. The plan then relies on what the board
   * recorded.
   */
  readonly onSkip: () => void
}

/**
 * The slip: the form that asks, after a conversation, for what the plan depends on. It opens when a card
 * moves to Waiting, and the user can skip it.
 */
export function Slip({ cardId, interviewId, isWholeDay, onSaved, onSkip }: SlipProps) {
  const subject = useSlipSubject({ cardId, interviewId, isWholeDay }, onSkip)
  return (
    subject && <SlipForm subject={subject} settings={subject.settings} onSaved={onSaved} onSkip={onSkip} />
  )
}

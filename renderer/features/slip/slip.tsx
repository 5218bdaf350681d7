import type { Id } from '#shared/model/scalars'
import type { SlipRequest } from './slip-conversation.ts'
import { SlipForm } from './slip-form.tsx'
import { useSlipSubject } from './use-slip-subject.ts'

interface SlipProps extends SlipRequest {
  readonly cardId: Id
  readonly onSaved: () => void
  /**
   * Called when it is skipped or there is nothing to ask: the plan then relies on what the board recorded.
   */
  readonly onSkip: () => void
}

/**
 * Asks for what the plan depends on after a conversation. It opens when a card moves to Waiting and is easy
 * to skip.
 */
export function Slip({ cardId, interviewId, isWholeDay, onSaved, onSkip }: SlipProps) {
  const subject = useSlipSubject({ cardId, interviewId, isWholeDay }, onSkip)
  return (
    subject && <SlipForm subject={subject} settings={subject.settings} onSaved={onSaved} onSkip={onSkip} />
  )
}

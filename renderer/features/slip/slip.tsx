import type { Id } from '#shared/model/scalars'
import type { Asked } from './slip-conversation.ts'
import { SlipForm } from './slip-form.tsx'
import { useSlipSubject } from './use-slip-subject.ts'

interface SlipProps extends Asked {
  readonly cardId: Id
  readonly onSaved: () => void
  /** Put aside, or nothing to ask: the clock runs on what the board recorded. */
  readonly onSkip: () => void
}

/** Asked once a card comes to Waiting, and skipped as easily: what of the conversation sets the clock. */
export function Slip({ cardId, interviewId, ofVisit, onSaved, onSkip }: SlipProps) {
  const subject = useSlipSubject({ cardId, interviewId, ofVisit }, onSkip)
  return (
    subject && <SlipForm subject={subject} settings={subject.settings} onSaved={onSaved} onSkip={onSkip} />
  )
}

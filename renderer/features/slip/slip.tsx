import type { Id } from '#shared/model/scalars'
import { SlipForm } from './slip-form.tsx'
import { useSlipSubject } from './use-slip-subject.ts'

interface SlipProps {
  readonly cardId: Id
  /** The conversation to tell of, told of already or not; null is the one that brought the card to Waiting. */
  readonly interviewId: Id | null
  readonly onSaved: () => void
  /** Put aside, or nothing to ask: the clock runs on what the board recorded. */
  readonly onSkip: () => void
}

/** Asked once a card comes to Waiting, and skipped as easily: what of the conversation sets the clock. */
export function Slip({ cardId, interviewId, onSaved, onSkip }: SlipProps) {
  const subject = useSlipSubject({ cardId, interviewId }, onSkip)
  return (
    subject && <SlipForm subject={subject} settings={subject.settings} onSaved={onSaved} onSkip={onSkip} />
  )
}

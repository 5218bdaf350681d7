import type { Id } from '#shared/model/scalars'
import { SlipForm } from './slip-form.tsx'
import { useSlipSubject } from './use-slip-subject.ts'

interface SlipProps {
  readonly cardId: Id
  readonly onClose: () => void
}

/** Asked once a card comes to Waiting, and skipped as easily: what of the conversation sets the clock. */
export function Slip({ cardId, onClose }: SlipProps) {
  const subject = useSlipSubject(cardId, onClose)
  return subject && <SlipForm subject={subject} settings={subject.settings} onClose={onClose} />
}

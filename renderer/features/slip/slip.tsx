import { useState } from 'react'
import type { Id } from '#shared/model/scalars'
import { showDone } from '../../state/run-command.ts'
import { KindQuestion } from './kind-question.tsx'
import type { SlipRequest } from './slip-conversation.ts'
import { SlipForm } from './slip-form.tsx'
import { useSlipSubject } from './use-slip-subject.ts'

interface SlipProps extends SlipRequest {
  readonly cardId: Id
  /** Called once it is saved, with the follow-up whose note is to be opened next; null for none. */
  readonly onSaved: (noteKey: string | null) => void
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
  const [recordedLabel, setRecordedLabel] = useState<string | null>(null)
  const skip = () => {
    if (recordedLabel === null) return onSkip()
    // The latest change is no longer the move, so this is the one to offer Undo for.
    onSaved(null)
    showDone(recordedLabel)
  }
  const { content, reload } = useSlipSubject({ cardId, interviewId, isWholeDay }, skip)
  if (content === null) return null
  if (content.kind === 'unknown')
    return (
      <KindQuestion
        card={content.card}
        onNone={skip}
        onRecorded={(label) => {
          setRecordedLabel(label)
          void reload()
        }}
      />
    )
  return (
    <SlipForm
      subject={content.subject}
      isWholeDay={isWholeDay}
      settings={content.settings}
      onSaved={onSaved}
      onSkip={skip}
    />
  )
}

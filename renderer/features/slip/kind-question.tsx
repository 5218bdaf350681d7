import { useState } from 'react'
import type { Card } from '#shared/model/card'
import type { InterviewKind } from '#shared/model/interview'
import { withoutDirectionMarks } from '#shared/text/plain-text'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { runCommand } from '../../state/run-command.ts'
import { kindNames } from './kind-field.tsx'
import styles from './slip.module.css'

interface KindQuestionProps {
  readonly card: Card
  /** Called with the label of the change, once the conversation is recorded. */
  readonly onRecorded: (label: string) => void
  /** Called if they have not spoken yet, or if the user does not say. */
  readonly onNone: () => void
}

const kinds: readonly InterviewKind[] = ['phone', 'video', 'on-site', 'other']

/**
 * Asks what kind of conversation a card waits after that moved to Waiting without one. Until the user says, nothing
 * is recorded; after that the slip asks the rest.
 */
export function KindQuestion({ card, onRecorded, onNone }: KindQuestionProps) {
  const [error, setError] = useState<string | null>(null)
  const record = async (kind: InterviewKind) => {
    const result = await runCommand(
      { type: 'record-conversation', cardId: card.id, kind },
      { show: 'nothing' },
    )
    if (result.ok) onRecorded(result.label)
    else setError(result.error.message)
  }
  return (
    <Dialog title={`Have you spoken with ${withoutDirectionMarks(card.company)}?`} onClose={onNone}>
      <div className={styles.question}>
        {error !== null && <Banner kind="error">{error}</Banner>}
        <p className={styles.label}>Callback counts the days from your conversation. What was it?</p>
        <div className={styles.kinds}>
          {kinds.map((kind) => (
            <Button key={kind} onPress={() => record(kind)}>
              {kindNames[kind]}
            </Button>
          ))}
          <Button look="quiet" onPress={onNone}>
            Not yet
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

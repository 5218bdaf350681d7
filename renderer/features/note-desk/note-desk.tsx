import { useState } from 'react'
import { parseCardId } from '#shared/rules/follow-up-key'
import { Button } from '../../components/button.tsx'
import { DialogFrame } from '../../components/dialog.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import styles from './note-desk.module.css'
import { NoteHeader } from './note-header.tsx'
import { OpenNote } from './open-note.tsx'
import { useNote } from './use-note.ts'

interface NoteDeskProps {
  readonly followUpKey: string
  readonly onClose: () => void
  readonly onOpenCard?: (cardId: string) => void
}

/**
 * Shows the note of one follow-up, over the whole window. Pass `followUpKey` as React's `key` too, because a
 * desk cannot switch to another note.
 */
export function NoteDesk({ followUpKey, onClose, onOpenCard }: NoteDeskProps) {
  const desk = useNote(followUpKey)
  const [saveFailure, setSaveFailure] = useState<string | null>(null)
  const cardId = parseCardId(followUpKey)

  // Saves the draft first. If that fails, the desk stays open and shows the failure.
  const leave = async (proceed: () => void): Promise<void> => {
    const failure = await desk.autosave.flush()
    setSaveFailure(failure)
    if (failure === null) proceed()
  }
  const openCard = cardId !== null && onOpenCard ? () => void leave(() => onOpenCard(cardId)) : null

  return (
    <DialogFrame
      place="full"
      onClose={() => void leave(onClose)}
      closesOutside={false}
      className={styles.desk}
    >
      <NoteHeader note={desk.note} onClose={() => void leave(onClose)} />
      {desk.note && (
        <OpenNote
          desk={desk}
          note={desk.note}
          saveFailure={saveFailure}
          onRetrySave={() => void leave(() => setSaveFailure(null))}
          onDone={onClose}
          onOpenCard={openCard}
        />
      )}
      {!desk.note && desk.failure !== null && (
        <div className={styles.empty}>
          <EmptyState
            title="No note to show"
            action={
              openCard ? (
                <Button onPress={openCard}>Open the card</Button>
              ) : (
                <Button onPress={() => void desk.reload()}>Try again</Button>
              )
            }
          >
            {desk.failure}
          </EmptyState>
        </div>
      )}
    </DialogFrame>
  )
}

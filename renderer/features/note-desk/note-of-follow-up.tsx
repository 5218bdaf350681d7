import { type Ref, useEffect, useImperativeHandle, useState } from 'react'
import type { PanelNote } from '#shared/ipc/desk-note'
import type { NoteView } from '#shared/ipc/note-view'
import { parseCardId } from '#shared/rules/follow-up-key'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import styles from './note-desk.module.css'
import { NoteHeader } from './note-header.tsx'
import { OpenNote } from './open-note.tsx'
import { useNote } from './use-note.ts'

/** What the desk needs before it can close or show another note. */
export interface OpenDesk {
  /** Saves the draft. Resolves with false if that failed, which the note then shows. */
  save(): Promise<boolean>
}

interface NoteOfFollowUpProps {
  readonly followUpKey: string
  readonly ref: Ref<OpenDesk>
  /** Called with the notes about the same interview day, whenever the note is loaded. */
  readonly onPanel: (panel: readonly PanelNote[]) => void
  /** Saves the draft, and calls `proceed` if that worked. */
  readonly onLeave: (proceed: () => void) => void
  /** Closes the desk without saving. */
  readonly onClose: () => void
  /** Called once the note was sent, skipped or snoozed. */
  readonly onDone: () => void
  readonly onOpenCard: (cardId: string) => void
  readonly onEditWording: (note: NoteView) => void
  readonly onCall: () => void
}

/**
 * Shows the note of one follow-up on the desk. Pass `followUpKey` as React's `key` too, because it cannot change to
 * another note.
 */
export function NoteOfFollowUp(props: NoteOfFollowUpProps) {
  const { followUpKey, ref, onPanel, onLeave, onClose, onDone, onOpenCard, onEditWording, onCall } = props
  const desk = useNote(followUpKey)
  const { note } = desk
  const [saveFailure, setSaveFailure] = useState<string | null>(null)
  const cardId = parseCardId(followUpKey)
  useImperativeHandle(ref, () => ({
    async save() {
      const failure = await desk.autosave.flush()
      setSaveFailure(failure)
      return failure === null
    },
  }))
  useEffect(() => {
    if (note) onPanel(note.panel)
  }, [note, onPanel])
  const openCard = cardId === null ? null : () => onLeave(() => onOpenCard(cardId))

  return (
    <>
      <NoteHeader note={note} onClose={() => onLeave(onClose)} />
      {note && (
        <OpenNote
          desk={desk}
          note={note}
          saveFailure={saveFailure}
          onRetrySave={() => onLeave(() => setSaveFailure(null))}
          onDone={onDone}
          onDiscardDraft={onClose}
          onOpenCard={openCard}
          onEditWording={onEditWording}
          onCall={onCall}
        />
      )}
      {!note && desk.failure !== null && (
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
    </>
  )
}

import { useRef, useState } from 'react'
import type { PanelNote } from '#shared/ipc/desk-note'
import type { NoteView } from '#shared/ipc/note-view'
import { DialogFrame } from '../../components/dialog.tsx'
import styles from './note-desk.module.css'
import { NoteOfFollowUp, type OpenDesk } from './note-of-follow-up.tsx'
import { findNextToWrite } from './panel/find-next-to-write.ts'
import { PanelBar } from './panel/panel-bar.tsx'

interface NoteDeskProps {
  readonly followUpKey: string
  /** Shows the note to somebody else about the same interview day. */
  readonly onOpenNote: (key: string) => void
  readonly onClose: () => void
  readonly onOpenCard: (cardId: string) => void
  /** Opens the wording of the note among the templates. */
  readonly onEditWording: (note: NoteView) => void
  /** Called when the user would rather call. */
  readonly onCall: () => void
}

/**
 * Shows the note of a follow-up, over the whole window. If there are several about one interview day, all of them can be
 * reached from each, and the next one opens once one is done.
 */
export function NoteDesk(props: NoteDeskProps) {
  const { followUpKey, onOpenNote, onClose, onOpenCard, onEditWording, onCall } = props
  const [panel, setPanel] = useState<readonly PanelNote[]>([])
  const desk = useRef<OpenDesk>(null)

  // Saves the draft first. If that fails, the desk stays open and shows the failure.
  const leave = async (proceed: () => void): Promise<void> => {
    if (desk.current === null || (await desk.current.save())) proceed()
  }
  const finish = () => {
    const next = findNextToWrite(panel, followUpKey)
    if (next === null) onClose()
    else onOpenNote(next)
  }

  return (
    <DialogFrame
      place="full"
      onClose={() => void leave(onClose)}
      closesOutside={false}
      className={styles.desk}
    >
      {panel.length > 0 && (
        <PanelBar notes={panel} current={followUpKey} onOpen={(next) => void leave(() => onOpenNote(next))} />
      )}
      <NoteOfFollowUp
        key={followUpKey}
        followUpKey={followUpKey}
        ref={desk}
        onPanel={setPanel}
        onLeave={(proceed) => void leave(proceed)}
        onClose={onClose}
        onDone={finish}
        onOpenCard={onOpenCard}
        onEditWording={onEditWording}
        onCall={onCall}
      />
    </DialogFrame>
  )
}

import { Copy } from 'lucide-react'
import type { Ref } from 'react'
import type { NoteView } from '#shared/ipc/note-view'
import type { Finding } from '#shared/notes/check/finding'
import { IconButton } from '../../components/button.tsx'
import { ChannelField } from '../../forms/address/channel-field.tsx'
import { ToField } from '../../forms/address/to-field.tsx'
import type { NoteChoices } from './choice/use-note-choice.ts'
import type { DraftStatus, DraftText } from './draft-autosave.ts'
import styles from './note-sheet.module.css'
import { NoteBody } from './text/note-body.tsx'

interface NoteSheetProps {
  readonly note: NoteView
  readonly choices: NoteChoices
  readonly text: DraftText
  readonly draftStatus: DraftStatus
  /** True if the text is the user's draft and not the template's. */
  readonly isDraft: boolean
  /** What the check found in the shown text. What is in the body is marked there. */
  readonly findings: readonly Finding[]
  readonly bodyRef: Ref<HTMLTextAreaElement>
  readonly subjectRef: Ref<HTMLInputElement>
  readonly onEdit: (change: Partial<DraftText>) => void
  /** Called when the focus leaves the subject or the body. */
  readonly onLeave: () => void
  readonly onCopySubject: () => void
  /** Called after the user has named a recipient who had no name. */
  readonly onNamed: () => void
}

/** Shows the note itself: recipient, channel, subject and body. */
export function NoteSheet(props: NoteSheetProps) {
  const { note, choices, text, draftStatus, isDraft, findings, bodyRef, onEdit, onLeave, onNamed } = props
  const isClosed = note.closedReason !== null
  return (
    <div className={styles.sheet}>
      <div className={styles.meta}>
        <ToField note={note} onChoose={choices.chooseRecipient} onNamed={onNamed} />
        <ChannelField note={note} onChoose={choices.chooseChannel} />
        {note.form === 'mail' && note.channel !== 'phone' && <Subject {...props} />}
      </div>
      <NoteBody
        body={text.body}
        findings={findings}
        filled={isClosed ? [] : note.filled}
        isReadOnly={isClosed}
        bodyRef={bodyRef}
        onEdit={(body) => onEdit({ body })}
        onLeave={onLeave}
      />
      <p className={styles.foot}>
        {isDraft && !isClosed && draftStatus.kind === 'saved' && 'Draft saved'}
        {isDraft && !isClosed && draftStatus.kind === 'pending' && 'Saving draft …'}
      </p>
    </div>
  )
}

function Subject({ note, text, subjectRef, onEdit, onLeave, onCopySubject }: NoteSheetProps) {
  const isClosed = note.closedReason !== null
  return (
    <>
      <label htmlFor="note-subject" className={styles.term}>
        Subject
      </label>
      <div className={styles.subjectRow}>
        <input
          id="note-subject"
          ref={subjectRef}
          className={styles.subject}
          dir="auto"
          value={text.subject}
          readOnly={isClosed}
          onChange={(event) => onEdit({ subject: event.target.value })}
          onBlur={onLeave}
        />
        <IconButton icon={Copy} label="Copy the subject" size="small" onPress={onCopySubject} />
      </div>
    </>
  )
}

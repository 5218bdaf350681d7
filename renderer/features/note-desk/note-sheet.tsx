import { Copy } from 'lucide-react'
import type { Ref } from 'react'
import type { NoteView } from '#shared/ipc/note-view'
import { IconButton } from '../../components/button.tsx'
import type { DraftStatus, DraftText } from './draft-autosave.ts'
import { NameField } from './name-field.tsx'
import styles from './note-sheet.module.css'

interface NoteSheetProps {
  readonly note: NoteView
  readonly text: DraftText
  readonly draftStatus: DraftStatus
  /** True if the text is the user's draft and not the template's. */
  readonly isDraft: boolean
  readonly bodyRef: Ref<HTMLTextAreaElement>
  readonly onEdit: (change: Partial<DraftText>) => void
  /** Called when the focus leaves the subject or the body. */
  readonly onLeave: () => void
  readonly onCopySubject: () => void
  /** Called after the user has named a recipient who had no name. */
  readonly onNamed: () => void
}

const channelNames = { email: 'E-mail', phone: 'Phone' } as const

/** Shows the note itself: recipient, channel, subject and body. */
export function NoteSheet(props: NoteSheetProps) {
  const { note, text, draftStatus, isDraft, bodyRef, onEdit, onLeave, onNamed } = props
  const isCall = note.channel === 'phone'
  const isClosed = note.closedReason !== null
  return (
    <div className={styles.sheet}>
      <dl className={styles.meta}>
        <dt>To</dt>
        <dd>
          {note.person === null && !isClosed ? (
            <NameField cardId={note.cardId} followUpKey={note.key} onNamed={onNamed} />
          ) : (
            <Recipient person={note.person} isCall={isCall} />
          )}
        </dd>
        <dt>By</dt>
        <dd>{note.channel === null ? 'Whichever way you spoke' : channelNames[note.channel]}</dd>
        {!isCall && <Subject {...props} />}
      </dl>
      <textarea
        ref={bodyRef}
        aria-label="The note"
        className={styles.body}
        dir="auto"
        value={text.body}
        readOnly={isClosed}
        onChange={(event) => onEdit({ body: event.target.value })}
        onBlur={onLeave}
      />
      <p className={styles.foot}>
        {isDraft && !isClosed && draftStatus.kind === 'saved' && 'Your draft is kept'}
        {isDraft && !isClosed && draftStatus.kind === 'pending' && 'Keeping your draft …'}
      </p>
    </div>
  )
}

/** Shows the name of the recipient with the e-mail address or phone number, if one is known. */
function Recipient({ person, isCall }: { readonly person: NoteView['person']; readonly isCall: boolean }) {
  if (person === null) return <>Whoever spoke with you</>
  const address = isCall ? person.phone : person.email
  return (
    <>
      <bdi className={styles.name}>{person.name}</bdi>
      {address !== '' && <bdi className={styles.address}>{address}</bdi>}
    </>
  )
}

function Subject({ note, text, onEdit, onLeave, onCopySubject }: NoteSheetProps) {
  const isClosed = note.closedReason !== null
  return (
    <>
      <dt>
        <label htmlFor="note-subject">Subject</label>
      </dt>
      <dd className={styles.subjectRow}>
        <input
          id="note-subject"
          className={styles.subject}
          dir="auto"
          value={text.subject}
          readOnly={isClosed}
          onChange={(event) => onEdit({ subject: event.target.value })}
          onBlur={onLeave}
        />
        <IconButton icon={Copy} label="Copy the subject" size="small" onPress={onCopySubject} />
      </dd>
    </>
  )
}

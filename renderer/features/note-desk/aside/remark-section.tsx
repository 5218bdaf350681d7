import { useId } from 'react'
import type { DeskNote } from '#shared/ipc/desk-note'
import { isToldIn } from '#shared/notes/check/is-told-in'
import { thoughtExample } from '#shared/text/phrases/thought'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { useFormats } from '../../../state/use-board.ts'
import { describeRead } from './describe-read.ts'
import styles from './note-details.module.css'
import { saveRemark } from './save-remark.ts'

interface RemarkSectionProps {
  readonly note: DeskNote
  /** The text on the desk. */
  readonly body: string
}

/**
 * Asks for the one detail that makes a note personal, and for the user's own thought on it, as the note uses them. Shows
 * nothing if the note has no such sentence.
 */
export function RemarkSection({ note, body }: RemarkSectionProps) {
  const headingId = useId()
  const { remark, thought, remarkInterviewId, closedReason } = note
  if (closedReason !== null || remarkInterviewId === null) return null
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        Make it yours
      </h3>
      <AutosaveTextField
        label="What you said about"
        placeholder="people leaving in the first week"
        value={remark}
        onSave={(typed, seen) => saveRemark(note, { part: 'text', typed, seen })}
      />
      <Use text={remark} note={note} body={body}>
        Goes into a sentence such as “What you said about … made sense to me”.
      </Use>
      {(remark !== '' || thought !== '') && (
        <>
          <AutosaveTextField
            label="Your thought on it"
            placeholder={thoughtExample}
            wraps
            className={styles.thought}
            value={thought}
            onSave={(typed, seen) => saveRemark(note, { part: 'thought', typed, seen })}
          />
          <Use text={thought} note={note} body={body}>
            A sentence of your own. It comes right after theirs.
          </Use>
        </>
      )}
    </section>
  )
}

interface UseProps extends RemarkSectionProps {
  readonly text: string
  readonly children: string
}

/** Says what a line is for, and when the reader read it if it is not in the note because of that. */
function Use({ text, note, body, children }: UseProps) {
  const formats = useFormats()
  const read = isToldIn(text, body) ? '' : describeRead(text, note, formats)
  return (
    <p className={styles.end}>
      {children}
      {read !== '' && <span className={styles.use}> {read}.</span>}
    </p>
  )
}

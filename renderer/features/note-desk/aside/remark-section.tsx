import { useId } from 'react'
import type { DeskNote } from '#shared/ipc/desk-note'
import { isToldIn } from '#shared/notes/check/is-told-in'
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
 * Asks for the one detail that makes a note personal, as a sentence of the note uses it. Shows nothing if the note has no
 * such sentence.
 */
export function RemarkSection({ note, body }: RemarkSectionProps) {
  const headingId = useId()
  const formats = useFormats()
  const { remark, remarkInterviewId, closedReason } = note
  if (closedReason !== null || remarkInterviewId === null) return null
  const read = isToldIn(remark, body) ? '' : describeRead(remark, note, formats)
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        Make it yours
      </h3>
      <AutosaveTextField
        label="What you said about"
        placeholder="people leaving in the first week"
        value={remark}
        onSave={(text, seen) => saveRemark(note, { text, seen })}
      />
      <p className={styles.end}>
        Goes into a sentence such as “It helped to hear about …”.
        {read !== '' && <span className={styles.use}> {read}.</span>}
      </p>
    </section>
  )
}

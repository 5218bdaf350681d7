import type { Ref } from 'react'
import type { Finding } from '#shared/notes/check/finding'
import { classNames } from '../../../components/class-names.ts'
import styles from '../note-sheet.module.css'
import { findFilled } from './find-filled.ts'
import { type MarkedPart, splitMarked } from './split-marked.ts'

interface NoteBodyProps {
  readonly body: string
  readonly findings: readonly Finding[]
  /** The values that the card filled in, which are underlined until they are changed. */
  readonly filled: readonly string[]
  readonly isReadOnly: boolean
  readonly bodyRef: Ref<HTMLTextAreaElement>
  readonly onEdit: (body: string) => void
  readonly onLeave: () => void
}

/**
 * The text of the note, with the places of its findings marked. A text area cannot mark a part of its text, so
 * the same text lies behind it, invisible except for the marks.
 */
export function NoteBody({ body, findings, filled, isReadOnly, bodyRef, onEdit, onLeave }: NoteBodyProps) {
  const parts = splitMarked(body, findings, findFilled(body, filled))
  return (
    <div className={styles.bodyStack}>
      <div className={styles.marks} aria-hidden="true" dir="auto">
        {parts.map((part) => (
          <Part key={part.start} part={part} />
        ))}
        {/* A line break at the end makes a new line in a text area, but not in a block. */}
        {'\u200b'}
      </div>
      <textarea
        ref={bodyRef}
        aria-label="The note"
        className={styles.body}
        dir="auto"
        value={body}
        readOnly={isReadOnly}
        onChange={(event) => onEdit(event.target.value)}
        onBlur={onLeave}
      />
    </div>
  )
}

function Part({ part: { text, mark } }: { readonly part: MarkedPart }) {
  if (mark === null) return text
  if (mark === 'filled') return <span className={styles.filled}>{text}</span>
  return <mark className={classNames(styles.marked, styles[mark])}>{text}</mark>
}

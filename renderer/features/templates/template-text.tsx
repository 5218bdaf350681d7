import type { Ref } from 'react'
import type { NoteText } from '#shared/notes/render-template'
import type { TemplateMistake } from '#shared/text/template/find-template-mistakes'
import { splitParts } from './split-parts.ts'
import styles from './template-text.module.css'

interface TemplateTextProps {
  readonly text: NoteText
  /** The mistakes in both texts. They are marked. */
  readonly mistakes: Readonly<Record<'subject' | 'body', readonly TemplateMistake[]>>
  readonly hasSubject: boolean
  readonly subjectRef: Ref<HTMLInputElement>
  readonly bodyRef: Ref<HTMLTextAreaElement>
  readonly onEdit: (change: Partial<NoteText>) => void
  readonly onFocus: (field: 'subject' | 'body') => void
  readonly onSave: () => void
}

/** The sheet on which a template is written. */
export function TemplateText(props: TemplateTextProps) {
  const { text, mistakes, hasSubject, subjectRef, bodyRef, onEdit, onFocus, onSave } = props
  return (
    <form
      className={styles.sheet}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave()
      }}
    >
      {hasSubject && (
        <div className={styles.subjectLine}>
          <label htmlFor="template-subject">Subject</label>
          <div className={styles.stack}>
            <Marks text={text.subject} mistakes={mistakes.subject} className={styles.subjectMarks} />
            <input
              id="template-subject"
              ref={subjectRef}
              className={styles.subject}
              dir="auto"
              spellCheck="false"
              autoComplete="off"
              aria-invalid={mistakes.subject.length > 0}
              aria-describedby={mistakes.subject.length > 0 ? 'template-mistakes' : undefined}
              value={text.subject}
              onChange={(event) => onEdit({ subject: event.target.value })}
              onFocus={() => onFocus('subject')}
            />
          </div>
        </div>
      )}
      <div className={styles.stack}>
        <Marks text={text.body} mistakes={mistakes.body} className={styles.bodyMarks} />
        <textarea
          ref={bodyRef}
          aria-label="Text"
          className={styles.body}
          dir="auto"
          spellCheck="false"
          aria-invalid={mistakes.body.length > 0}
          aria-describedby={mistakes.body.length > 0 ? 'template-mistakes' : undefined}
          value={text.body}
          onChange={(event) => onEdit({ body: event.target.value })}
          onFocus={() => onFocus('body')}
        />
      </div>
    </form>
  )
}

/**
 * The same text behind a field, invisible except for its marks, because a field cannot mark a part of its text. Fields
 * of the template are tinted, mistakes underlined.
 */
function Marks({
  text,
  mistakes,
  className,
}: {
  readonly text: string
  readonly mistakes: readonly TemplateMistake[]
  readonly className: string | undefined
}) {
  return (
    <div className={className} aria-hidden="true" dir="auto">
      {splitParts(text, mistakes).map(({ start, text: part, kind }) =>
        kind === 'text' ? (
          part
        ) : (
          <mark key={start} className={styles[kind]}>
            {part}
          </mark>
        ),
      )}
      {/* A line break at the end makes a new line in a text area, but not in a block. */}
      {'\u200b'}
    </div>
  )
}

import { type ReactNode, useId, useRef, useState } from 'react'
import { PendingSavesContext } from '../../../components/before-close.ts'
import { Button } from '../../../components/button.tsx'
import { useFlushOnLeave } from '../../../forms/flush-on-close.ts'
import styles from './entry.module.css'
import { focusRefused } from './focus-refused.ts'

interface EntryLineProps {
  /** The entry as screen readers name it: "the interview of Tue 3 March". */
  readonly name: string
  readonly startsOpen?: boolean
  readonly canEdit?: boolean
  /** The entry as text, shown whether or not it is being edited. */
  readonly line: ReactNode
  /** Buttons after the Edit button. */
  readonly buttons?: ReactNode
  /** The fields to edit the entry, each saved when the focus leaves it. */
  readonly children: ReactNode
}

/** Shows one entry of a list: a line to read, and its fields below it while the entry is being edited. */
export function EntryLine(props: EntryLineProps) {
  const { name, startsOpen = false, canEdit = true, line, buttons, children } = props
  const editorId = useId()
  const box = useRef<HTMLDivElement>(null)
  const [isEditing, setEditing] = useState(startsOpen)
  const isOpen = isEditing && canEdit
  const { pending, leave } = useFlushOnLeave(() => focusRefused(box.current))
  return (
    <li className={styles.entry}>
      <div className={styles.line}>
        <div className={styles.words}>{line}</div>
        {canEdit && (
          <Button
            look="quiet"
            size="small"
            aria-expanded={isOpen}
            aria-controls={editorId}
            aria-label={isOpen ? `Done with ${name}` : `Edit ${name}`}
            onPress={() => (isOpen ? void leave(() => setEditing(false)) : setEditing(true))}
          >
            {isOpen ? 'Done' : 'Edit'}
          </Button>
        )}
        {buttons}
      </div>
      {isOpen && (
        <div id={editorId} ref={box} className={styles.box}>
          <PendingSavesContext value={pending}>{children}</PendingSavesContext>
        </div>
      )}
    </li>
  )
}

import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Id } from '#shared/model/scalars'
import { PendingSavesContext } from '../../../components/before-close.ts'
import { classNames } from '../../../components/class-names.ts'
import { useFlushOnLeave } from '../../../forms/flush-on-close.ts'
import { UnsavedPlaceContext, useUnsavedPart } from '../../../forms/unsaved-place.ts'
import { unsaved } from '../../../state/unsaved/unsaved.ts'
import styles from './entry.module.css'
import { focusRefused } from './focus-refused.ts'

interface EntryLineProps {
  readonly id: Id
  readonly startsOpen?: boolean
  /** What precedes the title, such as a date. */
  readonly lead?: ReactNode
  /** The entry in a few words: the name of the button that opens it. */
  readonly title: ReactNode
  /** More to read below the title, whether or not the entry is open. */
  readonly detail?: ReactNode
  /** A word or a button at the end of the line. */
  readonly end?: ReactNode
  /** What the line asks, whether or not it is open, such as a dialog. */
  readonly below?: ReactNode
  readonly className?: string | undefined
  /** What the open entry shows, such as fields that are saved when the focus leaves them. Without it, it does not open. */
  readonly children?: ReactNode
}

/** Shows one entry of a list as a line. A press on its title opens it, and a second one closes it. */
export function EntryLine(props: EntryLineProps) {
  const { id, startsOpen = false, lead, title, detail, end, below, className, children } = props
  const boxId = useId()
  const box = useRef<HTMLDivElement>(null)
  const place = useUnsavedPart(id)
  // Fields that still hold unsaved text are shown again at once.
  const [isOpen, setOpen] = useState(() => startsOpen || (place !== null && unsaved.hasUnder(place.key)))
  const { pending, leave } = useFlushOnLeave(() => focusRefused(box.current))
  const canOpen = children !== undefined
  return (
    <li className={classNames(styles.entry, className)}>
      {lead}
      <div className={styles.words}>
        {canOpen ? (
          <Button
            className={styles.title ?? ''}
            aria-expanded={isOpen}
            aria-controls={boxId}
            onPress={() => (isOpen ? void leave(() => setOpen(false)) : setOpen(true))}
          >
            {title}
          </Button>
        ) : (
          <p className={styles.plainTitle}>{title}</p>
        )}
        {detail}
      </div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
      {isOpen && canOpen && (
        <div id={boxId} ref={box} className={styles.box}>
          <PendingSavesContext value={pending}>
            <UnsavedPlaceContext value={place}>{children}</UnsavedPlaceContext>
          </PendingSavesContext>
        </div>
      )}
      {below}
    </li>
  )
}

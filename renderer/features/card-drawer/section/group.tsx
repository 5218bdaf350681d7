import { type ReactNode, useId } from 'react'
import { UnsavedPlaceContext, useUnsavedPart } from '../../../forms/unsaved-place.ts'
import styles from './section.module.css'

interface GroupProps {
  /** The part of a key under which the fields keep unsaved text. */
  readonly id: string
  readonly title: string
  /** A button at the end of the heading line. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A part of a section, with a heading. */
export function Group({ id, title, action, children }: GroupProps) {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <div className={styles.head}>
        <h4 id={headingId} className={styles.groupTitle}>
          {title}
        </h4>
        {action}
      </div>
      <UnsavedPlaceContext value={useUnsavedPart(id)}>{children}</UnsavedPlaceContext>
    </section>
  )
}

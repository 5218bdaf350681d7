import type { FocusEvent, ReactNode } from 'react'
import { classNames } from '../../../components/class-names.ts'
import styles from './entry.module.css'

interface FieldGroupProps {
  /** Called when the focus leaves the whole group. */
  readonly onLeave: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Groups fields that are saved together, such as a day and its times. */
export function FieldGroup({ onLeave, className, children }: FieldGroupProps) {
  // The blur event of a field bubbles to the group. It counts only if the newly focused element is outside.
  const onBlur = (event: FocusEvent<HTMLFieldSetElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave()
  }
  return (
    <fieldset onBlur={onBlur} className={classNames(styles.together, className)}>
      {children}
    </fieldset>
  )
}

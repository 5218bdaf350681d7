import type { FocusEvent, ReactNode } from 'react'
import { classNames } from '../../../components/class-names.ts'
import styles from './entry.module.css'

interface FieldGroupProps {
  /** Called when the focus leaves the whole group. */
  readonly onLeave: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Groups fields that only make sense together, such as a day and its times. */
export function FieldGroup({ onLeave, className, children }: FieldGroupProps) {
  const onBlur = (event: FocusEvent<HTMLFieldSetElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave()
  }
  return (
    <fieldset onBlur={onBlur} className={classNames(styles.together, className)}>
      {children}
    </fieldset>
  )
}

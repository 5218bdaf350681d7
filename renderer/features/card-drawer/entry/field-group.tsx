import type { FocusEvent, ReactNode } from 'react'
import { classNames } from '../../../components/class-names.ts'
import styles from './entry.module.css'

interface TogetherProps {
  readonly onLeave: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Fields that make sense only together, such as a day and its times: left when the focus is in none of them. */
export function Together({ onLeave, className, children }: TogetherProps) {
  const onBlur = (event: FocusEvent<HTMLFieldSetElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave()
  }
  return (
    <fieldset onBlur={onBlur} className={classNames(styles.together, className)}>
      {children}
    </fieldset>
  )
}

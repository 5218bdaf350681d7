import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import styles from './checkbox.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

interface CheckboxProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly children: ReactNode
  /** One line below the name. */
  readonly explanation?: string
  readonly isDisabled?: boolean
  readonly className?: string | undefined
}

/** A checkbox with a name and an optional explanation. */
export function Checkbox(props: CheckboxProps) {
  const { isSelected, onChange, children, explanation, isDisabled = false, className } = props
  return (
    <AriaCheckbox
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      className={classNames(styles.checkbox, className)}
    >
      <span className={styles.box}>{isSelected && <Icon icon={Check} size={14} />}</span>
      <span>
        {children}
        {explanation && <span className={styles.explanation}>{explanation}</span>}
      </span>
    </AriaCheckbox>
  )
}

import { Check } from 'lucide-react'
import type { Id } from '#shared/model/scalars'
import { Icon } from '../../../components/icon.tsx'
import styles from './choose-button.module.css'
import { chooseRangeTo, toggleChosen } from './selection.ts'

interface ChooseButtonProps {
  readonly id: Id
  readonly company: string
  readonly isChosen: boolean
  readonly tabIndex: 0 | -1
}

/** The box in the corner of a card with which it is chosen. With Shift it chooses every card up to it. */
export function ChooseButton({ id, company, isChosen, tabIndex }: ChooseButtonProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the change event of a native checkbox does not report the Shift key
    <button
      type="button"
      role="checkbox"
      aria-checked={isChosen}
      aria-label={`Choose ${company}`}
      className={styles.choose}
      tabIndex={tabIndex}
      onClick={(event) => (event.shiftKey ? chooseRangeTo(id) : toggleChosen(id))}
    >
      <span className={styles.box}>{isChosen && <Icon icon={Check} size={12} />}</span>
    </button>
  )
}

import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../../components/icon.tsx'
import styles from './ending.module.css'

interface EndingStepProps {
  readonly title: string
  readonly isDone?: boolean
  readonly children: ReactNode
}

/** A numbered step of the end of a search; its number is a tick once everything in it is done. */
export function EndingStep({ title, isDone = false, children }: EndingStepProps) {
  return (
    <li className={styles.step} data-done={isDone || undefined}>
      <h3 className={styles.title}>
        {isDone && (
          <span className={styles.tick}>
            <Icon icon={Check} size={14} />
          </span>
        )}
        {title}
        {isDone && <span className="visually-hidden">, done</span>}
      </h3>
      {children}
    </li>
  )
}

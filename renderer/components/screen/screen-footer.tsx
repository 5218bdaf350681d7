import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './screen-footer.module.css'

interface ScreenFooterProps {
  /** The buttons. */
  readonly children: ReactNode
  /** The hint at the end. Screen readers announce it when it changes. */
  readonly hint: string
  readonly className?: string | undefined
}

/** The footer of a screen over the whole window: its buttons, and a hint on what is next. */
export function ScreenFooter({ children, hint, className }: ScreenFooterProps) {
  return (
    <footer className={classNames(styles.footer, className)}>
      {children}
      <p className={styles.hint} role="status">
        {hint}
      </p>
    </footer>
  )
}

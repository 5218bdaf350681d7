import type { ReactNode } from 'react'
import { Heading } from 'react-aria-components/Heading'
import { classNames } from '../class-names.ts'
import styles from './screen-header.module.css'

interface ScreenHeaderProps {
  readonly title: string
  /** What the screen is about, beside the title. */
  readonly about?: ReactNode
  /** The buttons at the end. */
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** The header of a screen over the whole window: its title, what it is about, and its buttons. */
export function ScreenHeader({ title, about, children, className }: ScreenHeaderProps) {
  return (
    <header className={classNames(styles.header, className)}>
      <div className={styles.names}>
        <Heading slot="title" level={2} className={styles.title ?? ''} dir="auto">
          {title}
        </Heading>
        {about && <p className={styles.about}>{about}</p>}
      </div>
      {children}
    </header>
  )
}

import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './banner.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

type BannerKind = 'info' | 'warning' | 'error'

interface BannerProps {
  readonly kind: BannerKind
  readonly children: ReactNode
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode
}

const icons = { info: Info, warning: TriangleAlert, error: CircleAlert } as const

/** A message across the width of its container. Screen readers announce warnings and errors at once. */
export function Banner({ kind, children, actions }: BannerProps) {
  return (
    <div className={classNames(styles.banner, styles[kind])} role={kind === 'info' ? 'status' : 'alert'}>
      <Icon icon={icons[kind]} className={styles.mark} />
      <p className={styles.text}>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

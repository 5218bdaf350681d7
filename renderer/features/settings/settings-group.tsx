import { type ReactNode, useId } from 'react'
import styles from './settings.module.css'

export function SettingsGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.group}>
      <h3 id={heading} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  )
}

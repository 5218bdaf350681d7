import type { MouseEvent } from 'react'
import { formatNumber } from '../components/format-number.ts'
import { useAgenda } from '../state/use-board.ts'
import { openView } from './open-view.ts'
import styles from './view-nav.module.css'
import { toViewAddress, useView, type View } from './view-store.ts'

/** The links to the views. The number at Today counts what is overdue or due within hours. */
export function ViewNav() {
  const current = useView()
  const urgent = useAgenda()?.urgentCount ?? 0
  const link = (view: View) => ({
    href: toViewAddress(view),
    className: styles.link,
    'aria-current': current === view ? ('page' as const) : undefined,
    onClick: (event: MouseEvent) => {
      // With a modifier key the browser opens the view in another tab or window.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      openView(view)
    },
  })
  return (
    <nav className={styles.nav} aria-label="Views">
      <a {...link('today')} aria-keyshortcuts="T">
        Today
        {urgent > 0 && (
          <>
            {' '}
            <span className={styles.count}>{urgent > 99 ? '99+' : formatNumber(urgent)}</span>
            <span className={styles.hidden}> due now</span>
          </>
        )}
      </a>
      <a {...link('board')} aria-keyshortcuts="B">
        Board
      </a>
    </nav>
  )
}

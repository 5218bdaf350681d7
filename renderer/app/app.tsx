import { useEffect } from 'react'
import type { DueLine } from '#shared/ipc/board-view'
import { ToastRegion } from '../components/toast-region.tsx'
import { Board } from '../features/board/board.tsx'
import { Today } from '../features/today/today.tsx'
import { useIsBoardRead } from '../state/use-board.ts'
import { actions } from './actions.ts'
import styles from './app.module.css'
import { Banners } from './banners.tsx'
import { Header } from './header.tsx'
import { onShortcut } from './shortcuts.ts'
import { Unread } from './unread.tsx'
import { ask, openFollowUp } from './view.ts'
import { Views } from './views.tsx'

/** The whole window: header, what the app has to say, today, the board, and what lies over them. */
export function App() {
  const isRead = useIsBoardRead()
  useEffect(() => {
    document.addEventListener('keydown', onShortcut)
    return () => document.removeEventListener('keydown', onShortcut)
  }, [])

  return (
    <>
      <div className={styles.app}>
        <Header />
        <Banners />
        {isRead ? (
          <>
            <Today onOpen={open} />
            <Board actions={actions} />
          </>
        ) : (
          <Unread />
        )}
      </div>
      <Views />
      <ToastRegion />
    </>
  )
}

/** What belongs to no card is to keep applying, and begins with one. */
function open({ key, cardId }: DueLine): void {
  if (cardId === null) ask({ kind: 'add', stage: 'applied' })
  else openFollowUp(key)
}

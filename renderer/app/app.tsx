import { useEffect } from 'react'
import { ToastRegion } from '../components/toast-region.tsx'
import { Board } from '../features/board/board.tsx'
import { ExamplesLine } from '../features/examples/examples-line.tsx'
import { Welcome } from '../features/examples/welcome.tsx'
import { FoundLine } from '../features/find/results-line.tsx'
import { Today } from '../features/today/today.tsx'
import { LeavingContext } from '../forms/page-lifecycle.ts'
import { SavableContext } from '../forms/retry-save.ts'
import { onLeaving } from '../state/on-leaving.ts'
import { onSavable } from '../state/on-savable.ts'
import { useIsBoardEmpty, useIsBoardRead } from '../state/use-board.ts'
import styles from './app.module.css'
import { Banners } from './banners.tsx'
import { actions } from './board-actions.ts'
import { Unread } from './board-unavailable.tsx'
import { Header } from './header.tsx'
import { keepFromBoard } from './overlay-loading-guard.ts'
import { ask, openFollowUp } from './overlay-store.ts'
import { Views } from './overlays.tsx'
import { onShortcut } from './shortcuts.ts'

/** The whole window: header, notices, Today, the board, and the overlays above them. */
export function App() {
  const isRead = useIsBoardRead()
  const isEmpty = useIsBoardEmpty()
  useEffect(() => {
    document.addEventListener('keydown', onShortcut)
    return () => document.removeEventListener('keydown', onShortcut)
  }, [])

  return (
    <LeavingContext value={onLeaving}>
      <SavableContext value={onSavable}>
        <div className={styles.app} onKeyDownCapture={keepFromBoard}>
          <Header />
          <Banners />
          {isRead ? (
            <>
              {isEmpty ? <Welcome onAdd={addFirstCard} /> : <Today onOpen={({ key }) => openFollowUp(key)} />}
              <ExamplesLine />
              <FoundLine />
              <Board actions={actions} />
            </>
          ) : (
            <Unread />
          )}
        </div>
        <Views />
        <ToastRegion />
      </SavableContext>
    </LeavingContext>
  )
}

function addFirstCard(): void {
  ask({ kind: 'add', stage: 'applied' })
}

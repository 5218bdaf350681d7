import { useEffect } from 'react'
import { LeavingContext } from '../components/before-leaving.ts'
import { SavableContext } from '../components/save-again.ts'
import { ToastRegion } from '../components/toast-region.tsx'
import { Board } from '../features/board/board.tsx'
import { ExamplesLine } from '../features/examples/examples-line.tsx'
import { Welcome } from '../features/examples/welcome.tsx'
import { FoundLine } from '../features/find/found-line.tsx'
import { Today } from '../features/today/today.tsx'
import { onLeaving } from '../state/on-leaving.ts'
import { onSavable } from '../state/on-savable.ts'
import { useIsBoardEmpty, useIsBoardRead } from '../state/use-board.ts'
import { actions } from './actions.ts'
import styles from './app.module.css'
import { Banners } from './banners.tsx'
import { Header } from './header.tsx'
import { keepFromBoard } from './keys-in-between.ts'
import { onShortcut } from './shortcuts.ts'
import { Unread } from './unread.tsx'
import { ask, openFollowUp } from './view.ts'
import { Views } from './views.tsx'

/** The whole window: header, what the app has to say, today, the board, and what lies over them. */
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
              {isEmpty ? <Welcome onAdd={addFirst} /> : <Today onOpen={({ key }) => openFollowUp(key)} />}
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

function addFirst(): void {
  ask({ kind: 'add', stage: 'applied' })
}

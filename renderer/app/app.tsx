import { useEffect } from 'react'
import { ToastRegion } from '../components/toast-region.tsx'
import { Board } from '../features/board/board.tsx'
import { ExamplesLine } from '../features/examples/examples-line.tsx'
import { Welcome } from '../features/examples/welcome.tsx'
import { ResultsLine } from '../features/find/results-line.tsx'
import { Today } from '../features/today/today.tsx'
import { useIsBoardEmpty, useIsBoardLoaded } from '../state/use-board.ts'
import styles from './app.module.css'
import { Banners } from './banners.tsx'
import { boardActions } from './board-actions.ts'
import { BoardUnavailable } from './board-unavailable.tsx'
import { Header } from './header.tsx'
import { guardBoardKeys } from './overlay-loading-guard.ts'
import { openDialog, openFollowUp } from './overlay-store.ts'
import { Overlays } from './overlays.tsx'
import { handleShortcut } from './shortcuts.ts'

/** The whole window: header, notices, Today, the board, and the overlays above them. */
export function App() {
  const isBoardLoaded = useIsBoardLoaded()
  const isEmpty = useIsBoardEmpty()
  useEffect(() => {
    document.addEventListener('keydown', handleShortcut)
    return () => document.removeEventListener('keydown', handleShortcut)
  }, [])

  return (
    <>
      <div className={styles.app} onKeyDownCapture={guardBoardKeys}>
        <Header />
        <Banners />
        {isBoardLoaded ? (
          <>
            {isEmpty ? <Welcome onAdd={addFirstCard} /> : <Today onOpen={({ key }) => openFollowUp(key)} />}
            <ExamplesLine />
            <ResultsLine />
            <Board actions={boardActions} />
          </>
        ) : (
          <BoardUnavailable />
        )}
      </div>
      <Overlays />
      <ToastRegion />
    </>
  )
}

function addFirstCard(): void {
  openDialog({ kind: 'add', stage: 'applied' })
}

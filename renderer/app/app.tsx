import { useEffect } from 'react'
import { ToastRegion } from '../components/toast-region.tsx'
import { Board } from '../features/board/board.tsx'
import { ExamplesLine } from '../features/examples/examples-line.tsx'
import { Welcome } from '../features/examples/welcome.tsx'
import { ResultsLine } from '../features/find/results-line.tsx'
import { Today } from '../features/today/today.tsx'
import type { TodayActions } from '../features/today/today-actions.ts'
import { TodayStrip } from '../features/today/today-strip.tsx'
import { useIsBoardEmpty, useIsBoardLoaded } from '../state/use-board.ts'
import styles from './app.module.css'
import { Banners } from './banners.tsx'
import { boardActions } from './board-actions.ts'
import { BoardUnavailable } from './board-unavailable.tsx'
import { Header } from './header.tsx'
import { openView } from './open-view.ts'
import { guardBoardKeys } from './overlay-loading-guard.ts'
import { openCard, openDialog, openEnding, openFollowUp } from './overlay-store.ts'
import { Overlays } from './overlays.tsx'
import { handleShortcut } from './shortcuts.ts'
import { useView } from './view-store.ts'

/** The whole window: header, notices, Today, the board, and the overlays above them. */
export function App() {
  const isBoardLoaded = useIsBoardLoaded()
  const view = useView()
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
          view === 'today' ? (
            <Today actions={todayActions} />
          ) : (
            <BoardView />
          )
        ) : (
          <BoardUnavailable />
        )}
      </div>
      <Overlays />
      <ToastRegion />
    </>
  )
}

/** The board, below the strip of Today or, while it is empty, an introduction. */
function BoardView() {
  const isEmpty = useIsBoardEmpty()
  return (
    <>
      {isEmpty ? (
        <Welcome onAdd={addFirstCard} />
      ) : (
        <TodayStrip actions={todayActions} onEndSearch={openEnding} onShowToday={() => openView('today')} />
      )}
      <ExamplesLine />
      <ResultsLine onShowArchived={(text) => openDialog({ kind: 'archive', text })} />
      <Board actions={boardActions} />
    </>
  )
}

const todayActions: TodayActions = {
  onOpen: openFollowUp,
  onOpenCard: openCard,
  onReply: (reply) => openDialog({ kind: 'reply', ...reply }),
  onEndSearch: openEnding,
  onShowBoard: () => openView('board'),
  onOpenAway: () => openDialog({ kind: 'settings' }),
}

function addFirstCard(): void {
  openDialog({ kind: 'add', stage: 'applied' })
}

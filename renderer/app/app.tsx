import { useEffect } from 'react'
import type { Id } from '#shared/model/scalars'
import { ToastRegion } from '../components/toast-region.tsx'
import { ArchivedSearch } from '../features/archive/archived-search.tsx'
import { Board } from '../features/board/board.tsx'
import { ExamplesLine } from '../features/examples/examples-line.tsx'
import { Welcome } from '../features/examples/welcome.tsx'
import { ResultsLine } from '../features/find/results-line.tsx'
import { Today } from '../features/today/today.tsx'
import type { TodayActions } from '../features/today/today-actions.ts'
import { TodayStrip } from '../features/today/today-strip.tsx'
import { useArchiveSummary, useIsBoardEmpty, useIsBoardLoaded } from '../state/use-board.ts'
import styles from './app.module.css'
import { Banners } from './banners.tsx'
import { boardActions } from './board-actions.ts'
import { BoardUnavailable } from './board-unavailable.tsx'
import { Header } from './header.tsx'
import { openView } from './open-view.ts'
import { guardBoardKeys } from './overlay-loading-guard.ts'
import { askReply, openCard, openDialog, openEnding, openFollowUp } from './overlay-store.ts'
import { Overlays } from './overlays.tsx'
import { handlePaste } from './reply/paste-reply.ts'
import { handleShortcut } from './shortcuts.ts'
import { useView } from './view-store.ts'

/** The whole window: header, notices, Today, the board, and the overlays above them. */
export function App() {
  const isBoardLoaded = useIsBoardLoaded()
  const view = useView()
  useEffect(() => {
    document.addEventListener('keydown', handleShortcut)
    document.addEventListener('paste', handlePaste)
    return () => {
      document.removeEventListener('keydown', handleShortcut)
      document.removeEventListener('paste', handlePaste)
    }
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

/** The board, below the strip of Today or, while it is empty, an introduction or what was put away. */
function BoardView() {
  const isEmpty = useIsBoardEmpty()
  const archive = useArchiveSummary()
  return (
    <>
      {isEmpty && archive ? (
        <ArchivedSearch
          archive={archive}
          onAdd={addFirstCard}
          onShowArchived={() => openDialog({ kind: 'archive', text: '' })}
        />
      ) : isEmpty ? (
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
  onReply: askReply,
  onNoteConversation: noteConversation,
  onEndSearch: openEnding,
  onShowBoard: () => openView('board'),
  onOpenAway: () => openDialog({ kind: 'settings' }),
}

function noteConversation(cardId: Id): void {
  openDialog({ kind: 'slip', cardId, label: null })
}

function addFirstCard(): void {
  openDialog({ kind: 'add', stage: 'applied' })
}

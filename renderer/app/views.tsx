import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { focusCard } from '../features/board/board-ui.ts'
import { answered, ask, closeCard, closeNote, openNote, type Question, view } from './view.ts'

const NoteDesk = lazy(() =>
  import('../features/note-desk/note-desk.tsx').then((module) => ({ default: module.NoteDesk })),
)
const CardDrawer = lazy(() =>
  import('../features/card-drawer/card-drawer.tsx').then((module) => ({ default: module.CardDrawer })),
)
const SettingsDialog = lazy(() =>
  import('../features/settings/settings-dialog.tsx').then((module) => ({ default: module.SettingsDialog })),
)
const AddCard = lazy(() =>
  import('../features/add-card/add-card.tsx').then((module) => ({ default: module.AddCard })),
)
const CloseCard = lazy(() =>
  import('../features/close-card/close-card.tsx').then((module) => ({ default: module.CloseCard })),
)
const Slip = lazy(() => import('../features/slip/slip.tsx').then((module) => ({ default: module.Slip })))

/** What lies over the board. Each comes with its own file, read when it is first opened. */
export function Views() {
  const { cardId, noteKey, question } = useStore(view)
  return (
    <Suspense>
      {cardId && <CardDrawer key={cardId} cardId={cardId} onClose={closeCard} onOpenNote={openNote} />}
      {noteKey && <NoteDesk key={noteKey} followUpKey={noteKey} onClose={closeNote} />}
      {question && <Ask question={question} />}
    </Suspense>
  )
}

function Ask({ question }: { readonly question: Question }) {
  switch (question.kind) {
    case 'add':
      return (
        <AddCard
          stage={question.stage}
          onClose={answered}
          onAdded={({ cardId, stage }) => {
            // A card that starts out waiting was spoken about: the same slip as for one that comes there.
            if (stage === 'waiting') return ask({ kind: 'slip', cardId })
            answered()
            focusCard(cardId)
          }}
        />
      )
    case 'close':
      return (
        <CloseCard
          cardId={question.cardId}
          place={question.place}
          onClose={() => {
            answered()
            focusCard(question.cardId)
          }}
        />
      )
    case 'slip':
      return (
        <Slip
          cardId={question.cardId}
          onClose={() => {
            answered()
            focusCard(question.cardId)
          }}
        />
      )
    case 'settings':
      return <SettingsDialog onClose={answered} />
  }
}

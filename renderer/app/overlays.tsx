import { type ReactNode, useEffect } from 'react'
import type { Id } from '#shared/model/scalars'
import { cardOfKey } from '#shared/rules/follow-up-key'
import { focusCard } from '../features/board/board-ui.ts'
import { carryOut } from '../features/board/use-move-card.ts'
import { WhenRead } from '../lazy/lazy-boundary.tsx'
import { readLater } from '../lazy/lazy-component.ts'
import { tellDone } from '../state/run-command.ts'
import { useIsBoardRead } from '../state/use-board.ts'
import { useStore } from '../state/use-store.ts'
import { actions } from './board-actions.ts'
import {
  answered,
  ask,
  closeAll,
  closeCard,
  closeNote,
  openCard,
  openNote,
  type Question,
  view,
} from './overlay-store.ts'
import { loadAhead } from './prefetch.ts'

const NoteDesk = readLater(async () => (await import('../features/note-desk/note-desk.tsx')).NoteDesk)
const CardDrawer = readLater(async () => (await import('../features/card-drawer/card-drawer.tsx')).CardDrawer)
const SettingsDialog = readLater(
  async () => (await import('../features/settings/settings-dialog.tsx')).SettingsDialog,
)
const AddCard = readLater(async () => (await import('../features/add-card/add-card.tsx')).AddCard)
const CloseCard = readLater(async () => (await import('../features/close-card/close-card.tsx')).CloseCard)
const Slip = readLater(async () => (await import('../features/slip/slip.tsx')).Slip)

/** What lies over the board. Each comes with its own file, read once the board stands. */
export function Views() {
  const { cardId, noteKey, question } = useStore(view, (all) => all)
  const isRead = useIsBoardRead()
  useEffect(() => (isRead ? loadAhead() : undefined), [isRead])
  return (
    <>
      <Part of={cardId}>
        {(id) => (
          <CardDrawer
            cardId={id}
            onClose={() => backToBoard(id)}
            onOpenNote={openNote}
            onSwitch={openCard}
            onDebrief={(asked) => ask({ kind: 'debrief', cardId: id, ...asked })}
            onMove={(stage) => void carryOut({ cardId: id, stage, place: { at: 'top' } }, actions)}
          />
        )}
      </Part>
      <Part of={noteKey}>
        {(key) => (
          <NoteDesk key={key} followUpKey={key} onClose={() => leaveNote(key)} onOpenCard={fromNoteToCard} />
        )}
      </Part>
      <Part of={question}>{(asked) => <Ask question={asked} />}</Part>
    </>
  )
}

/** The focus goes to the card that was looked at last, which need not be the one that was opened. */
function backToBoard(cardId: Id): void {
  closeCard()
  requestAnimationFrame(() => focusCard(cardId))
}

/** Closes a note. What it was opened from often goes with the step it was for: then its card takes the focus. */
function leaveNote(key: string): void {
  closeNote()
  const cardId = cardOfKey(key)
  const focusIfLost = () => {
    if (cardId && document.activeElement === document.body) focusCard(cardId)
  }
  // The first frame takes the desk away, in the next the focus has gone back where it can.
  requestAnimationFrame(() => requestAnimationFrame(focusIfLost))
}

function fromNoteToCard(cardId: Id): void {
  closeNote()
  openCard(cardId)
}

/** One thing over the board. Where its file cannot be read it says so, and the board stays. */
function Part<T>({ of, children }: { readonly of: T | null; readonly children: (of: T) => ReactNode }) {
  if (of === null) return null
  return <WhenRead onFail={closeAll}>{children(of)}</WhenRead>
}

function Ask({ question }: { readonly question: Question }) {
  switch (question.kind) {
    case 'add':
      return (
        <AddCard
          stage={question.stage}
          onClose={answered}
          onAdded={({ cardId, stage, label }) => {
            // A card that starts out waiting was spoken about: the same slip as for one that comes there.
            if (stage === 'waiting') return ask({ kind: 'slip', cardId, label })
            backTo(cardId)
            tellDone(label)
          }}
        />
      )
    case 'close':
      return (
        <CloseCard cardId={question.cardId} place={question.place} onClose={() => backTo(question.cardId)} />
      )
    case 'slip':
      return (
        <Slip
          cardId={question.cardId}
          interviewId={null}
          ofVisit={false}
          onSaved={() => backTo(question.cardId)}
          onSkip={() => {
            backTo(question.cardId)
            tellDone(question.label)
          }}
        />
      )
    case 'debrief':
      return (
        <Slip
          cardId={question.cardId}
          interviewId={question.interviewId}
          ofVisit={question.ofVisit}
          onSaved={answered}
          onSkip={answered}
        />
      )
    case 'settings':
      return <SettingsDialog onClose={answered} />
  }
}

/** Ends a question and gives the focus to its card, once the dialog no longer holds on to it. */
function backTo(cardId: Id): void {
  answered()
  requestAnimationFrame(() => focusCard(cardId))
}

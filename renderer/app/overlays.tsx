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

/** The overlays above the board. Each is in a file of its own that is prefetched once the board is shown. */
export function Views() {
  const { cardId, noteKey, dialog } = useStore(view, (state) => state)
  const isRead = useIsBoardRead()
  useEffect(() => (isRead ? loadAhead() : undefined), [isRead])
  return (
    <>
      <Overlay subject={cardId}>
        {(id) => (
          <CardDrawer
            cardId={id}
            onClose={() => closeDrawer(id)}
            onOpenNote={openNote}
            onSwitch={openCard}
            onDebrief={(interview) => ask({ kind: 'debrief', cardId: id, ...interview })}
            onMove={(stage) => void carryOut({ cardId: id, stage, place: { at: 'top' } }, actions)}
          />
        )}
      </Overlay>
      <Overlay subject={noteKey}>
        {(key) => (
          <NoteDesk
            key={key}
            followUpKey={key}
            onClose={() => leaveNote(key)}
            onOpenCard={openCardFromNote}
          />
        )}
      </Overlay>
      <Overlay subject={dialog}>{(open) => <OpenDialog dialog={open} />}</Overlay>
    </>
  )
}

/** Closes the drawer and focuses the card shown last, which may differ from the card that was opened. */
function closeDrawer(cardId: Id): void {
  closeCard()
  requestAnimationFrame(() => focusCard(cardId))
}

/** Closes a note. The element that opened it is often gone with its step; the card then takes the focus. */
function leaveNote(key: string): void {
  closeNote()
  const cardId = cardOfKey(key)
  const focusIfLost = () => {
    if (cardId && document.activeElement === document.body) focusCard(cardId)
  }
  // The desk is removed in the first frame; by the second the focus has returned where it can.
  requestAnimationFrame(() => requestAnimationFrame(focusIfLost))
}

function openCardFromNote(cardId: Id): void {
  closeNote()
  openCard(cardId)
}

interface OverlayProps<T> {
  readonly subject: T | null
  readonly children: (subject: T) => ReactNode
}

/** One overlay. Where its file cannot be loaded a message says so, and the board stays. */
function Overlay<T>({ subject, children }: OverlayProps<T>) {
  if (subject === null) return null
  return <WhenRead onFail={closeAll}>{children(subject)}</WhenRead>
}

function OpenDialog({ dialog }: { readonly dialog: Question }) {
  switch (dialog.kind) {
    case 'add':
      return (
        <AddCard
          stage={dialog.stage}
          onClose={answered}
          onAdded={({ cardId, stage, label }) => {
            // A card that starts in Waiting follows a conversation: it gets the same slip as one moved there.
            if (stage === 'waiting') return ask({ kind: 'slip', cardId, label })
            closeAndFocus(cardId)
            tellDone(label)
          }}
        />
      )
    case 'close':
      return (
        <CloseCard cardId={dialog.cardId} place={dialog.place} onClose={() => closeAndFocus(dialog.cardId)} />
      )
    case 'slip':
      return (
        <Slip
          cardId={dialog.cardId}
          interviewId={null}
          ofVisit={false}
          onSaved={() => closeAndFocus(dialog.cardId)}
          onSkip={() => {
            closeAndFocus(dialog.cardId)
            tellDone(dialog.label)
          }}
        />
      )
    case 'debrief':
      return (
        <Slip
          cardId={dialog.cardId}
          interviewId={dialog.interviewId}
          ofVisit={dialog.ofVisit}
          onSaved={answered}
          onSkip={answered}
        />
      )
    case 'settings':
      return <SettingsDialog onClose={answered} />
  }
}

/** Closes the dialog and focuses its card, once the dialog has released the focus. */
function closeAndFocus(cardId: Id): void {
  answered()
  requestAnimationFrame(() => focusCard(cardId))
}

import { type ReactNode, useEffect } from 'react'
import type { Id } from '#shared/model/scalars'
import { parseCardId } from '#shared/rules/follow-up-key'
import { focusCard } from '../features/board/board-ui.ts'
import { performMove } from '../features/board/use-move-card.ts'
import { LazyBoundary } from '../lazy/lazy-boundary.tsx'
import { createLazyComponent } from '../lazy/lazy-component.ts'
import { showDone } from '../state/run-command.ts'
import { useIsBoardLoaded } from '../state/use-board.ts'
import { useStore } from '../state/use-store.ts'
import { boardActions } from './board-actions.ts'
import {
  closeCard,
  closeDialog,
  closeNote,
  closeOverlays,
  type DialogState,
  openCard,
  openDialog,
  openNote,
  overlayStore,
} from './overlay-store.ts'
import { prefetchWhenIdle } from './prefetch.ts'

const NoteDesk = createLazyComponent(
  async () => (await import('../features/note-desk/note-desk.tsx')).NoteDesk,
)
const CardDrawer = createLazyComponent(
  async () => (await import('../features/card-drawer/card-drawer.tsx')).CardDrawer,
)
const SettingsDialog = createLazyComponent(
  async () => (await import('../features/settings/settings-dialog.tsx')).SettingsDialog,
)
const AddCard = createLazyComponent(async () => (await import('../features/add-card/add-card.tsx')).AddCard)
const CloseCard = createLazyComponent(
  async () => (await import('../features/close-card/close-card.tsx')).CloseCard,
)
const Slip = createLazyComponent(async () => (await import('../features/slip/slip.tsx')).Slip)

/**
 * Renders the open overlays. The code of each is loaded when it is first opened, or while the page is idle.
 */
export function Overlays() {
  const { cardId, noteKey, dialog } = useStore(overlayStore, (state) => state)
  const isBoardLoaded = useIsBoardLoaded()
  useEffect(() => (isBoardLoaded ? prefetchWhenIdle() : undefined), [isBoardLoaded])
  return (
    <>
      <Overlay subject={cardId}>
        {(id) => (
          <CardDrawer
            cardId={id}
            onClose={() => closeDrawer(id)}
            onOpenNote={openNote}
            onSwitch={openCard}
            onDebrief={(interview) => openDialog({ kind: 'debrief', cardId: id, ...interview })}
            onMove={(stage) => void performMove({ cardId: id, stage, position: { at: 'top' } }, boardActions)}
          />
        )}
      </Overlay>
      <Overlay subject={noteKey}>
        {(key) => (
          <NoteDesk
            key={key}
            followUpKey={key}
            onClose={() => closeNoteAndRestoreFocus(key)}
            onOpenCard={openCardFromNote}
          />
        )}
      </Overlay>
      <Overlay subject={dialog}>{(dialogState) => <OpenDialog dialog={dialogState} />}</Overlay>
    </>
  )
}

/** Closes the drawer and focuses its card, which may not be the card that the drawer was opened from. */
function closeDrawer(cardId: Id): void {
  closeCard()
  requestAnimationFrame(() => focusCard(cardId))
}

/**
 * Closes the note desk. The focus returns to the element that opened it. If that element is gone, because the
 * follow-up was done or skipped, the card gets the focus.
 */
function closeNoteAndRestoreFocus(key: string): void {
  closeNote()
  const cardId = parseCardId(key)
  const focusIfLost = () => {
    if (cardId && document.activeElement === document.body) focusCard(cardId)
  }
  // The desk is removed in the first frame. By the second, the focus has returned to the element if it still
  // exists.
  requestAnimationFrame(() => requestAnimationFrame(focusIfLost))
}

function openCardFromNote(cardId: Id): void {
  closeNote()
  openCard(cardId)
}

interface OverlayProps<T> {
  /** The thing that the overlay shows; null if the overlay is closed. */
  readonly subject: T | null
  readonly children: (subject: T) => ReactNode
}

/**
 * Renders one overlay if it is open. If its code cannot be loaded, the overlays close and a message says why.
 */
function Overlay<T>({ subject, children }: OverlayProps<T>) {
  if (subject === null) return null
  return <LazyBoundary onFail={closeOverlays}>{children(subject)}</LazyBoundary>
}

/** Renders the open dialog. */
function OpenDialog({ dialog }: { readonly dialog: DialogState }) {
  switch (dialog.kind) {
    case 'add':
      return (
        <AddCard
          stage={dialog.stage}
          onClose={closeDialog}
          onAdded={({ cardId, stage, label }) => {
            // A card in Waiting has had a conversation, so the slip opens, as it does when a card is moved
            // there.
            if (stage === 'waiting') return openDialog({ kind: 'slip', cardId, label })
            closeAndFocus(cardId)
            showDone(label)
          }}
        />
      )
    case 'close':
      return (
        <CloseCard
          cardId={dialog.cardId}
          position={dialog.position}
          onClose={() => closeAndFocus(dialog.cardId)}
        />
      )
    case 'slip':
      return (
        <Slip
          cardId={dialog.cardId}
          interviewId={null}
          isWholeDay={false}
          onSaved={() => closeAndFocus(dialog.cardId)}
          onSkip={() => {
            closeAndFocus(dialog.cardId)
            showDone(dialog.label)
          }}
        />
      )
    case 'debrief':
      return (
        <Slip
          cardId={dialog.cardId}
          interviewId={dialog.interviewId}
          isWholeDay={dialog.isWholeDay}
          onSaved={closeDialog}
          onSkip={closeDialog}
        />
      )
    case 'settings':
      return <SettingsDialog onClose={closeDialog} />
  }
}

/** Closes the dialog, and focuses its card once the dialog has released the focus. */
function closeAndFocus(cardId: Id): void {
  closeDialog()
  requestAnimationFrame(() => focusCard(cardId))
}

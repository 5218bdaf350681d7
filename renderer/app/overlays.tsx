import { type ReactNode, useEffect } from 'react'
import type { NoteView } from '#shared/ipc/note-view'
import type { Id } from '#shared/model/scalars'
import { parseCardId } from '#shared/rules/follow-up-key'
import { focusCardOnceClosed } from '../features/board/board-ui.ts'
import { clearChosen } from '../features/board/selection/selection.ts'
import { leaveSelection } from '../features/board/selection/selection-commands.ts'
import { performMove } from '../features/board/use-move-card.ts'
import { focusToday } from '../features/today/focus-today.ts'
import { LazyBoundary } from '../lazy/lazy-boundary.tsx'
import { createLazyComponent } from '../lazy/lazy-component.ts'
import { showDone } from '../state/run-command.ts'
import { useIsBoardLoaded } from '../state/use-board.ts'
import { useStore } from '../state/use-store.ts'
import { boardActions } from './board-actions.ts'
import { FollowUpDesk } from './follow-up-desk.tsx'
import {
  closeCard,
  closeDialog,
  closeNote,
  closeOverlays,
  type DialogState,
  openCard,
  openDialog,
  openEnding,
  openFollowUp,
  openNote,
  overlayStore,
} from './overlay-store.ts'
import { prefetchWhenIdle } from './prefetch.ts'
import { viewStore } from './view-store.ts'

const CardDrawer = createLazyComponent(
  async () => (await import('../features/card-drawer/card-drawer.tsx')).CardDrawer,
)
const SettingsDialog = createLazyComponent(
  async () => (await import('../features/settings/settings-dialog.tsx')).SettingsDialog,
)
const AddCard = createLazyComponent(async () => (await import('../features/add-card/add-card.tsx')).AddCard)
const Archive = createLazyComponent(async () => (await import('../features/archive/archive.tsx')).Archive)
const Ending = createLazyComponent(async () => (await import('../features/ending/ending.tsx')).Ending)
const CloseCard = createLazyComponent(
  async () => (await import('../features/close-card/close-card.tsx')).CloseCard,
)
const CloseSeveral = createLazyComponent(
  async () => (await import('../features/close-card/close-several.tsx')).CloseSeveral,
)
const ReplyDialog = createLazyComponent(async () => (await import('./reply/reply-dialog.tsx')).ReplyDialog)
const PastedReply = createLazyComponent(async () => (await import('./reply/pasted-reply.tsx')).PastedReply)
const TemplatesScreen = createLazyComponent(
  async () => (await import('../features/templates/templates-screen.tsx')).TemplatesScreen,
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
            onMove={(stage) =>
              void performMove({ cardIds: [id], stage, position: { at: 'top' } }, boardActions)
            }
          />
        )}
      </Overlay>
      <Overlay subject={noteKey}>
        {(key) => (
          <FollowUpDesk
            key={key}
            followUpKey={key}
            onClose={() => closeNoteAndRestoreFocus(key)}
            onOpenCard={openCardFromNote}
            onEditWording={openWording}
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
  returnFocus(cardId)
}

/** Returns the focus to a card of the board. In Today it stays where it is, or goes to the first line if it is lost. */
function returnFocus(cardId: Id): void {
  if (viewStore.getState().view !== 'today') {
    focusCardOnceClosed(cardId)
    return
  }
  // The overlay is gone after one frame, and by the next the focus has returned to the element that opened it if that
  // still exists.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.activeElement === document.body && focusToday()),
  )
}

/**
 * Closes the note desk. The focus returns to the element that opened it. If that element is gone, because the
 * follow-up was done or skipped, the card gets the focus.
 */
function closeNoteAndRestoreFocus(key: string): void {
  closeNote()
  const cardId = parseCardId(key)
  const focusIfLost = () => {
    if (cardId && document.activeElement === document.body) returnFocus(cardId)
  }
  // The desk is removed in the first frame. By the second, the focus has returned to the element if it still
  // exists.
  requestAnimationFrame(() => requestAnimationFrame(focusIfLost))
}

/** Opens the text that a note was written from, to be looked at on the card of the note. */
function openWording({ template, tone, form, wording, cardId }: NoteView): void {
  openDialog({ kind: 'templates', start: { template, tone, form, wording, cardId } })
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
          onAccepted={openEnding}
        />
      )
    case 'close-several':
      return (
        <CloseSeveral
          cardIds={dialog.cardIds}
          position={dialog.position}
          onClose={closeDialog}
          onClosed={() => {
            closeDialog()
            leaveSelection(clearChosen)
          }}
        />
      )
    case 'slip':
      return (
        <Slip
          cardId={dialog.cardId}
          interviewId={null}
          isWholeDay={false}
          onSaved={(noteKey) => (noteKey === null ? closeAndFocus(dialog.cardId) : closeForNote(noteKey))}
          onSkip={() => {
            closeAndFocus(dialog.cardId)
            if (dialog.label !== null) showDone(dialog.label)
          }}
        />
      )
    case 'debrief':
      return (
        <Slip
          cardId={dialog.cardId}
          interviewId={dialog.interviewId}
          isWholeDay={dialog.isWholeDay}
          onSaved={(noteKey) => (noteKey === null ? closeDialog() : closeForNote(noteKey))}
          onSkip={closeDialog}
        />
      )
    case 'reply':
      return (
        <ReplyDialog
          cardId={dialog.cardId}
          // A note that was open asks for an answer that has come.
          onRecorded={closeNote}
          onClose={() => closeAndFocus(dialog.cardId)}
        />
      )
    case 'pasted-reply':
      return (
        <PastedReply
          text={dialog.text}
          onClose={(cardId) => (cardId === null ? closeDialog() : closeAndFocus(cardId))}
        />
      )
    case 'ending':
      return <Ending onClose={closeDialog} onOpen={openFollowUp} onOpenCard={openCard} />
    case 'archive':
      return <Archive text={dialog.text} onClose={closeDialog} onOpenCard={openCard} />
    case 'settings':
      return (
        <SettingsDialog
          onClose={closeDialog}
          onOpenTemplates={() => openDialog({ kind: 'templates', start: null })}
        />
      )
    case 'templates':
      return (
        <TemplatesScreen
          start={dialog.start}
          onClose={dialog.start === null ? () => openDialog({ kind: 'settings' }) : closeDialog}
        />
      )
  }
}

/** Closes the dialog and opens a note that it led to. */
function closeForNote(noteKey: string): void {
  closeDialog()
  openNote(noteKey)
}

/** Closes the dialog, and focuses its card once the dialog has released the focus. */
function closeAndFocus(cardId: Id): void {
  closeDialog()
  returnFocus(cardId)
}

import { closeTransient, showToast, toastQueue } from '../components/toasts.ts'
import { subscribe } from '../ipc/host.ts'
import type { Message } from '../state/messages.ts'
import { showPageNotification } from '../state/page-notifications.ts'
import { redo, undo } from '../state/run-command.ts'
import type { SessionState } from '../state/session.ts'
import { board, boardFilter, messages, session } from '../state/stores.ts'
import { askReply, closeOverlays, openFollowUp, overlayStore } from './overlay-store.ts'
import { type IsStale, trackUndoOffer } from './undo-offer.ts'

/**
 * Subscribes the app to the events of the host and to the stores. It shows messages, and opens follow-ups on
 * request.
 */
export function listenToHost(): void {
  subscribe('follow-up.open', ({ key }) => openFollowUp(key))
  subscribe('reply.ask', ({ cardId }) => cardId !== null && askReply(cardId))
  subscribe('page.notify', ({ title, body, key }) =>
    showPageNotification({ title, body, tag: key ?? 'callback', onClick: () => key && openFollowUp(key) }),
  )
  subscribe('data-folder.changed', ({ isSameData }) => {
    if (isSameData) return
    // The open overlays belong to cards that no longer exist.
    closeOverlays()
    boardFilter.clear()
    closeDoneToasts()
  })
  messages.subscribe(showMessage)
  board.subscribe(closeStaleOffer)
  overlayStore.subscribe(({ dialog, noteKey }, previous) => {
    // A message would cover the overlay that has opened, and the keys for Undo do nothing there.
    const isOpened = (dialog && dialog !== previous.dialog) || (noteKey && noteKey !== previous.noteKey)
    if (isOpened) closeDoneToasts()
  })
  // The session may be loaded already, and a subscriber is called only on changes.
  applyAppearance(session.getState())
  session.subscribe(applyAppearance)
}

/**
 * Applies the state to the document outside the React tree: the theme, the density, and the unread count in
 * the title.
 */
function applyAppearance({ preferences, inbox }: SessionState): void {
  if (preferences.theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = preferences.theme
  document.documentElement.dataset.density = preferences.density
  document.title = inbox.unread > 0 ? `(${inbox.unread}) Callback` : 'Callback'
}

/**
 * The toast that offers to undo the latest change or to redo the change just undone; null if no such toast is
 * open.
 */
let offer: {
  readonly key: string
  readonly getLatestLabel: () => string | null
  readonly isStale: IsStale
} | null = null

/** Shows a message as a toast, which offers Undo or Redo if the change allows it. */
function showMessage(message: Message): void {
  if (message.kind === 'failed') {
    showToast({ kind: 'failed', text: message.text })
    return
  }
  // Only one message is shown at a time, and a new change ends the offer to undo the previous one.
  closeDoneToasts()
  if (message.kind === 'undone') {
    const key = showToast({ text: message.text, action: { label: 'Redo', run: () => void redo() } })
    offer = { key, getLatestLabel: getRedoLabel, isStale: trackUndoOffer(message.redo, getRedoLabel()) }
    return
  }
  const { text, undo: label } = message
  if (label === null) {
    showToast({ text })
    return
  }
  const key = showToast({ text, action: { label: 'Undo', run: () => void undo(label) } })
  offer = { key, getLatestLabel: getUndoLabel, isStale: trackUndoOffer(label, getUndoLabel()) }
}

/**
 * Closes the offer if it is stale. Changes without a message and changes made in other pages make it stale
 * too.
 */
function closeStaleOffer(): void {
  if (!offer?.isStale(offer.getLatestLabel())) return
  toastQueue.close(offer.key)
  offer = null
}

/** Closes the toasts about successful changes; those about failures stay. */
function closeDoneToasts(): void {
  offer = null
  closeTransient()
}

function getUndoLabel(): string | null {
  return board.getState().board?.history.undo ?? null
}

function getRedoLabel(): string | null {
  return board.getState().board?.history.redo ?? null
}

import { closeTransient, showToast, toastQueue } from '../components/toasts.ts'
import { subscribe } from '../ipc/host.ts'
import type { Message } from '../state/messages.ts'
import { showPageNotification } from '../state/page-notifications.ts'
import { redo, undo } from '../state/run-command.ts'
import type { SessionState } from '../state/session.ts'
import { board, boardFilter, messages, session } from '../state/stores.ts'
import { closeOverlays, openFollowUp, overlayStore } from './overlay-store.ts'
import { type IsStale, trackUndoOffer } from './undo-offer.ts'

/** Subscribes the app to the host and the stores: messages, follow-ups to open, the theme, the count in the title. */
export function listenToHost(): void {
  subscribe('follow-up.open', ({ key }) => openFollowUp(key))
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
  overlayStore.subscribe(({ dialog, noteKey }, before) => {
    // The message would cover the overlay that opened, where the Undo keys do nothing.
    const isOpened = (dialog && dialog !== before.dialog) || (noteKey && noteKey !== before.noteKey)
    if (isOpened) closeDoneToasts()
  })
  // The host may have responded already.
  applyAppearance(session.getState())
  session.subscribe(applyAppearance)
}

/** Applies what lies outside the app's tree: theme, density, and the count in the title. */
function applyAppearance({ preferences, inbox }: SessionState): void {
  if (preferences.theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = preferences.theme
  document.documentElement.dataset.density = preferences.density
  document.title = inbox.unread > 0 ? `(${inbox.unread}) Callback` : 'Callback'
}

/** The toast that offers to undo the latest change, or to redo the one just undone. */
let offer: {
  readonly key: string
  readonly getLatestLabel: () => string | null
  readonly isStale: IsStale
} | null = null

function showMessage(message: Message): void {
  if (message.kind === 'failed') {
    showToast({ kind: 'failed', text: message.text })
    return
  }
  // Only one message shows at a time, and a new change ends the offer to undo the one before.
  closeDoneToasts()
  if (message.kind === 'undone') {
    const key = showToast({ text: message.text, action: { label: 'Redo', run: () => void redo() } })
    offer = { key, getLatestLabel: latestRedo, isStale: trackUndoOffer(message.redo, latestRedo()) }
    return
  }
  const { text, undo: label } = message
  if (label === null) {
    showToast({ text })
    return
  }
  const key = showToast({ text, action: { label: 'Undo', run: () => void undo(label) } })
  offer = { key, getLatestLabel: latestUndo, isStale: trackUndoOffer(label, latestUndo()) }
}

/** Ends the offer after changes without a message and changes from other pages, too. */
function closeStaleOffer(): void {
  if (!offer?.isStale(offer.getLatestLabel())) return
  toastQueue.close(offer.key)
  offer = null
}

function closeDoneToasts(): void {
  offer = null
  closeTransient()
}

function latestUndo(): string | null {
  return board.getState().board?.history.undo ?? null
}

function latestRedo(): string | null {
  return board.getState().board?.history.redo ?? null
}

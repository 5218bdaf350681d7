import { closePassing, showToast, toastQueue } from '../components/toasts.ts'
import { subscribe } from '../ipc/subscribe.ts'
import type { Message } from '../state/messages.ts'
import { notifyFromPage } from '../state/page-notifications.ts'
import { redo, undo } from '../state/run-command.ts'
import type { SessionState } from '../state/session.ts'
import { board, find, messages, session } from '../state/stores.ts'
import { closeAll, openFollowUp, view } from './overlay-store.ts'
import { followOffer, type IsStale } from './undo-offer.ts'

/** What main and the state tell the app as a whole: messages, follow-ups to open, the theme, the count in the title. */
export function listenToHost(): void {
  subscribe('follow-up.open', ({ key }) => openFollowUp(key))
  subscribe('page.notify', ({ title, body, key }) =>
    notifyFromPage({ title, body, tag: key ?? 'callback', onClick: () => key && openFollowUp(key) }),
  )
  subscribe('data-folder.changed', ({ sameData }) => {
    if (sameData) return
    // What is open belongs to cards that are no longer there.
    closeAll()
    find.clear()
    closeDone()
  })
  messages.subscribe(show)
  board.subscribe(closeStaleOffer)
  view.subscribe(({ question, noteKey }, before) => {
    // It would lie over what was opened, where the keys for Undo rest too.
    const isOpened = (question && question !== before.question) || (noteKey && noteKey !== before.noteKey)
    if (isOpened) closeDone()
  })
  // The host may have answered already.
  wear(session.getState())
  session.subscribe(wear)
}

/** What the page shows outside the app: theme and density, and the count in the title. */
function wear({ preferences, inbox }: SessionState): void {
  if (preferences.theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = preferences.theme
  document.documentElement.dataset.density = preferences.density
  document.title = inbox.unread > 0 ? `(${inbox.unread}) Callback` : 'Callback'
}

/** The toast that offers to undo the latest change, or to redo the one just undone. */
let offer: {
  readonly key: string
  readonly latest: () => string | null
  readonly isStale: IsStale
} | null = null

function show(message: Message): void {
  if (message.kind === 'failed') {
    showToast({ kind: 'failed', text: message.text })
    return
  }
  // One line at a time; and a change that is told of here ends the offer to undo the one before.
  closeDone()
  if (message.kind === 'undone') {
    const key = showToast({ text: message.text, action: { label: 'Redo', run: () => void redo() } })
    offer = { key, latest: latestRedo, isStale: followOffer(message.redo, latestRedo()) }
    return
  }
  const { text, undo: label } = message
  if (label === null) {
    showToast({ text })
    return
  }
  const key = showToast({ text, action: { label: 'Undo', run: () => void undo(label) } })
  offer = { key, latest: latestUndo, isStale: followOffer(label, latestUndo()) }
}

/** Changes that nobody is told of, and those of other pages, end the offer too. */
function closeStaleOffer(): void {
  if (!offer?.isStale(offer.latest())) return
  toastQueue.close(offer.key)
  offer = null
}

function closeDone(): void {
  offer = null
  closePassing()
}

function latestUndo(): string | null {
  return board.getState().board?.history.undo ?? null
}

function latestRedo(): string | null {
  return board.getState().board?.history.redo ?? null
}

import { showToast, toastQueue } from '../components/toasts.ts'
import { subscribe } from '../ipc/subscribe.ts'
import type { Message } from '../state/messages.ts'
import { notifyFromPage } from '../state/page-notifications.ts'
import { redo, undo } from '../state/run-command.ts'
import { messages, session } from '../state/stores.ts'
import { openFollowUp } from './view.ts'

/** What main and the state tell the app as a whole: messages, follow-ups to open, the theme, the count in the title. */
export function listenToHost(): void {
  subscribe('follow-up.open', ({ key }) => openFollowUp(key))
  subscribe('page.notify', ({ title, body, key }) =>
    notifyFromPage({ title, body, tag: key ?? 'callback', onClick: () => key && openFollowUp(key) }),
  )
  messages.subscribe(show)
  session.subscribe(({ preferences, inbox }) => {
    if (preferences.theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = preferences.theme
    document.documentElement.dataset.density = preferences.density
    document.title = inbox.unread > 0 ? `(${inbox.unread}) Callback` : 'Callback'
  })
}

function show(message: Message): void {
  if (message.kind === 'failed') {
    showToast({ kind: 'failed', text: message.text })
    return
  }
  // Only the latest change can be undone, so only the latest is offered.
  for (const toast of toastQueue.visibleToasts)
    if (toast.content.kind !== 'failed') toastQueue.close(toast.key)
  if (message.kind === 'undone') {
    showToast({ text: message.text, action: { label: 'Redo', run: () => void redo() } })
    return
  }
  const { text, undo: label } = message
  showToast(label === null ? { text } : { text, action: { label: 'Undo', run: () => void undo(label) } })
}

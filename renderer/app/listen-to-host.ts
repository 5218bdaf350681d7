import { showToast } from '../components/toasts.ts'
import { subscribe } from '../ipc/subscribe.ts'
import { notifyFromPage } from '../state/page-notifications.ts'
import { undo } from '../state/run-command.ts'
import { messages, session } from '../state/stores.ts'
import { openFollowUp } from './view.ts'

/** What main and the state tell the app as a whole: messages, follow-ups to open, the theme, the count in the title. */
export function listenToHost(): void {
  subscribe('follow-up.open', ({ key }) => openFollowUp(key))
  subscribe('page.notify', ({ title, body, key }) =>
    notifyFromPage({ title, body, tag: key ?? 'callback', onClick: () => key && openFollowUp(key) }),
  )
  messages.subscribe((message) => {
    if (message.kind === 'failed') return showToast({ kind: 'failed', text: message.text })
    const { text, undo: label } = message
    if (label === null) return showToast({ text })
    showToast({ text, action: { label: 'Undo', run: () => void undo(label) } })
  })
  session.subscribe(({ preferences, inbox }) => {
    if (preferences.theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = preferences.theme
    document.title = inbox.unread > 0 ? `(${inbox.unread}) Callback` : 'Callback'
  })
}

import { createStore } from 'zustand/vanilla'
import { useCan } from './use-session.ts'
import { useStore } from './use-store.ts'

/** Whether the browser shows system notifications for this page. `unsupported` hides the choice. */
type NotificationChoice = 'unsupported' | 'ask' | 'allowed' | 'refused'

/** Null until somebody wants to know: reading the permission blocks the page for as long as the browser takes. */
const asked = createStore<{ readonly choice: NotificationChoice | null }>(() => ({ choice: null }))

function now(): NotificationChoice {
  if (typeof Notification === 'undefined') return 'unsupported'
  switch (Notification.permission) {
    case 'granted':
      return 'allowed'
    case 'denied':
      return 'refused'
    case 'default':
      return 'ask'
  }
}

/** The choice, and how to ask for it: only ever in answer to a press. */
export function usePageNotifications(): {
  readonly choice: NotificationChoice
  readonly ask: () => Promise<void>
} {
  const canNotify = useCan('page-notifications')
  const current = useStore(asked, ({ choice }) => choice)
  return { choice: canNotify ? (current ?? now()) : 'unsupported', ask }
}

async function ask(): Promise<void> {
  await Notification.requestPermission()
  asked.setState({ choice: now() })
}

/** Shows a system notification where the user allowed it. The same tag replaces rather than repeats. */
export function notifyFromPage(told: {
  title: string
  body: string
  tag: string
  onClick: () => void
}): void {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return
  const notification = new Notification(told.title, { body: told.body, tag: told.tag })
  notification.onclick = () => {
    window.focus()
    notification.close()
    told.onClick()
  }
}

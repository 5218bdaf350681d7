import { createStore } from 'zustand/vanilla'
import { useHasCapability } from './use-session.ts'
import { useStore } from './use-store.ts'

/** The permission for system notifications of this page. `unsupported` hides the setting. */
type NotificationChoice = 'unsupported' | 'ask' | 'allowed' | 'refused'

/** `choice` is null until it is first needed: reading the permission blocks the page while the browser looks it up. */
const store = createStore<{ readonly choice: NotificationChoice | null }>(() => ({ choice: null }))

function readPermission(): NotificationChoice {
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

interface PageNotifications {
  readonly choice: NotificationChoice
  /** Asks the browser for permission; call it only from a press, as browsers require. */
  readonly requestPermission: () => Promise<void>
}

/** Returns the current permission and a way to ask for it. */
export function usePageNotifications(): PageNotifications {
  const canNotify = useHasCapability('page-notifications')
  const current = useStore(store, ({ choice }) => choice)
  return { choice: canNotify ? (current ?? readPermission()) : 'unsupported', requestPermission }
}

async function requestPermission(): Promise<void> {
  await Notification.requestPermission()
  store.setState({ choice: readPermission() })
}

/** Shows a system notification where the user allowed it. One with the same tag replaces the one before. */
export function showPageNotification(options: {
  title: string
  body: string
  tag: string
  onClick: () => void
}): void {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return
  const notification = new Notification(options.title, { body: options.body, tag: options.tag })
  notification.onclick = () => {
    window.focus()
    notification.close()
    options.onClick()
  }
}

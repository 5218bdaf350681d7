import { createStore } from 'zustand/vanilla'
import { useHasCapability } from './use-session.ts'
import { useStore } from './use-store.ts'

/**
 * The permission of this page to show system notifications; `ask` means that the user has not decided yet.
 */
type PagePermission = 'unsupported' | 'ask' | 'allowed' | 'refused'

/**
 * The permission after the user was asked; null before that. It is not read when this module loads, because
 * reading it blocks the page while the browser looks it up.
 */
const store = createStore<{ readonly permission: PagePermission | null }>(() => ({ permission: null }))

function readPermission(): PagePermission {
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
  readonly permission: PagePermission
  /** Asks the user for permission. Browsers allow this only while they handle a click or a key press. */
  readonly requestPermission: () => Promise<void>
}

/**
 * Returns the current permission and a function that asks for it. On the desktop host the permission is
 * `unsupported`.
 */
export function usePageNotifications(): PageNotifications {
  const canNotify = useHasCapability('page-notifications')
  const current = useStore(store, ({ permission }) => permission)
  return { permission: canNotify ? (current ?? readPermission()) : 'unsupported', requestPermission }
}

async function requestPermission(): Promise<void> {
  await Notification.requestPermission()
  store.setState({ permission: readPermission() })
}

/**
 * Shows a system notification if the user has allowed it. The notification replaces an earlier one with the
 * same tag.
 */
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

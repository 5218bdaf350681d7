import type { Client } from '../ipc/client.ts'
import { subscribe } from '../ipc/host.ts'

/**
 * A change in the page's lifecycle. `hidden`: another window or tab is in front, and the user will be back. `going`: the
 * page is being unloaded or frozen, or the machine goes to sleep, and the user may not be back.
 */
export type PageLifecycleChange = 'hidden' | 'going'

/** Calls the listener each time the page is hidden or ends. Returns a function that unsubscribes. */
type OnPageLifecycle = (listener: (change: PageLifecycleChange) => void) => () => void

/** The parts of a page that report its lifecycle. */
interface LifecyclePage {
  readonly window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  readonly document: LifecyclePage['window'] & { readonly visibilityState: DocumentVisibilityState }
}

/** Creates the subscription to the page's end: from the page itself, and from the main process before the machine sleeps. */
export function createPageLifecycle({
  page,
  subscribe,
}: {
  page: () => LifecyclePage
  subscribe: Client['subscribe']
}): OnPageLifecycle {
  return (listener) => {
    const { window, document } = page()
    const onEnd = () => listener('going')
    const onVisibilityChange = () => {
      if (document.visibilityState === 'hidden') listener('hidden')
    }
    window.addEventListener('pagehide', onEnd)
    document.addEventListener('freeze', onEnd)
    document.addEventListener('visibilitychange', onVisibilityChange)
    const unsubscribe = subscribe('app.suspending', onEnd)
    return () => {
      window.removeEventListener('pagehide', onEnd)
      document.removeEventListener('freeze', onEnd)
      document.removeEventListener('visibilitychange', onVisibilityChange)
      unsubscribe()
    }
  }
}

/** Listens to this page being hidden or ended. Returns a function that unsubscribes. */
export const onPageLifecycle = createPageLifecycle({ page: () => ({ window, document }), subscribe })

import type { Client } from '../ipc/client.ts'
import { subscribe } from '../ipc/host.ts'

/**
 * A change in the page's lifecycle.
 *
 * - `hidden`: another window or tab is in front, and the user will probably return
 * - `going`: the page is being unloaded or frozen, or the machine is going to sleep; the page may not run
 *   again
 */
export type PageLifecycleChange = 'hidden' | 'going'

/** Calls the listener each time the page is hidden or ends. Returns a function that unsubscribes. */
type OnPageLifecycle = (listener: (change: PageLifecycleChange) => void) => () => void

/** The parts of a page that report its lifecycle. */
interface LifecyclePage {
  readonly window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  readonly document: LifecyclePage['window'] & { readonly visibilityState: DocumentVisibilityState }
}

/**
 * Creates a function that subscribes to the page's lifecycle. The page reports most changes itself; the main
 * process reports that the machine is about to sleep. `page` is a function because no page exists when this
 * module loads in a server.
 */
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

/** Calls the listener each time this page is hidden or ends. Returns a function that unsubscribes it. */
export const onPageLifecycle = createPageLifecycle({ page: () => ({ window, document }), subscribe })

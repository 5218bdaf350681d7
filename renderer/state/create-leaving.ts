import type { Leaving, OnLeaving } from '../forms/page-lifecycle.ts'
import type { Client } from '../ipc/client.ts'

/** What of a page tells that it is being left. */
interface LeftPage {
  readonly window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  readonly document: LeftPage['window'] & { readonly visibilityState: DocumentVisibilityState }
}

/** All that tells of the page being left: the page itself, and main when the machine is about to sleep. */
export function createLeaving({
  page,
  subscribe,
}: {
  page: () => LeftPage
  subscribe: Client['subscribe']
}): OnLeaving {
  return (listener: (leaving: Leaving) => void) => {
    const { window, document } = page()
    const going = () => listener('going')
    const hidden = () => {
      if (document.visibilityState === 'hidden') listener('hidden')
    }
    window.addEventListener('pagehide', going)
    document.addEventListener('freeze', going)
    document.addEventListener('visibilitychange', hidden)
    const stop = subscribe('app.suspending', going)
    return () => {
      window.removeEventListener('pagehide', going)
      document.removeEventListener('freeze', going)
      document.removeEventListener('visibilitychange', hidden)
      stop()
    }
  }
}

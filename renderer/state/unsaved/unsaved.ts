import { session } from '../stores.ts'
import { createUnsavedEntries } from './unsaved-entries.ts'

/** The beginning of the name of the lock that every page holds as long as it lives. */
const LOCK_PREFIX = 'callback-page:'

const pageId = crypto.randomUUID()

/** The unsaved text of this browser. */
export const unsaved = createUnsavedEntries({
  getStorage() {
    try {
      return window.localStorage
    } catch {
      // The user has switched off the storage of pages.
      return null
    }
  },
  pageId,
  getFolder: () => session.getState().host?.dataFolder ?? null,
  now: () => Date.now(),
})

/** Offers what earlier pages have left, and leaves what is typed on this page when it ends. */
export function startUnsaved(): void {
  unsaved.refresh()
  void releaseDeadPages()
  // A page that is only frozen goes on later, so its text is not left.
  window.addEventListener('pagehide', unsaved.leave)
  window.addEventListener('storage', unsaved.refresh)
  session.subscribe(({ host }, previous) => {
    if (host?.dataFolder !== previous.host?.dataFolder) unsaved.refresh()
  })
}

/**
 * Marks what pages have left that were killed and could not say so. A page that lives holds a lock. Without locks
 * every other page counts as ended, and its text may be offered twice.
 */
async function releaseDeadPages(): Promise<void> {
  const locks: LockManager | undefined = navigator.locks
  if (!locks) return unsaved.releaseDeadPages(new Set())
  void locks.request(LOCK_PREFIX + pageId, () => new Promise<never>(() => undefined))
  const { held = [] } = await locks.query()
  unsaved.releaseDeadPages(
    new Set(
      held.map(({ name = '' }) => (name.startsWith(LOCK_PREFIX) ? name.slice(LOCK_PREFIX.length) : '')),
    ),
  )
}

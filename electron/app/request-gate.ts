import type { Envelope } from '#shared/ipc/envelope'
import type { RouteName } from '#shared/ipc/routes'
import type { OpenWorkspace } from './open-workspace.ts'
import type { ReadWriteLock } from './read-write-lock.ts'

/** Passes requests to the workspace that is open. */
interface RequestGate {
  /** Runs one request and returns its envelope, which has the result or the error. Never throws. */
  handle(route: string, input: unknown): Promise<Envelope<unknown>>
  /** Rejects changes that were requested before this call, because another folder is open now. */
  rejectEarlierChanges(): void
}

/**
 * Requests that run without the lock: inspecting a folder and choosing a file wait for the user, and switching to a
 * folder takes the exclusive lock itself.
 */
const unlockedRoutes: ReadonlySet<string> = new Set<RouteName>([
  'data-folder.inspect',
  'data-folder.change',
  'cards.chooseCv',
])

/** Requests that make changes. A change that was requested for one folder must never be made in another. */
const changingRoutes: ReadonlySet<string> = new Set<RouteName>([
  'commands.run',
  'history.undo',
  'history.redo',
  'backups.restore',
  'inbox.read',
  'alerts.pause',
])

const folderSwitched: Envelope<never> = {
  ok: false,
  error: {
    code: 'not-saved',
    message:
      'Not saved, because another data folder was opened in the meantime. Check its board, then try again.',
    data: {},
  },
}

/** Creates the gate. Requests wait while another folder is being opened. */
export function createRequestGate({
  lock,
  open,
}: {
  lock: ReadWriteLock
  /** Returns the workspace that is open now. */
  open: () => OpenWorkspace
}): RequestGate {
  /** Counts the calls of `rejectEarlierChanges`. */
  let generation = 0
  return {
    async handle(route, input) {
      if (unlockedRoutes.has(route)) return open().handle(route, input)
      const requestGeneration = generation
      return lock.shared(async () =>
        requestGeneration !== generation && changingRoutes.has(route)
          ? folderSwitched
          : open().handle(route, input),
      )
    },
    rejectEarlierChanges() {
      generation += 1
    },
  }
}

import type { Envelope } from '#shared/ipc/envelope'
import type { RouteName } from '#shared/ipc/routes'
import type { OpenWorkspace } from './open-workspace.ts'
import type { ReadWriteLock } from './read-write-lock.ts'

/** Passes requests to the workspace that is open. */
interface RequestGate {
  /** Runs one request and returns its envelope; never throws. */
  handle(route: string, input: unknown): Promise<Envelope<unknown>>
  /** Refuses changes that were requested before this call, because another folder's cards are open now. */
  rejectEarlierChanges(): void
}

/**
 * Inspecting a folder waits for a person, and switching to one waits for all other
 * work: neither may take the lock.
 */
const unlockedRoutes: ReadonlySet<string> = new Set<RouteName>(['data-folder.inspect', 'data-folder.change'])

/** Requests that change cards; one meant for the cards of one folder must never run on those of another. */
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
    message: 'Not saved: another data folder was opened meanwhile. Look at its board, then try again.',
    data: {},
  },
}

/** Creates the gate. Requests wait while another folder is being opened. */
export function createRequestGate({
  lock,
  open,
}: {
  lock: ReadWriteLock
  open: () => OpenWorkspace
}): RequestGate {
  let generation = 0
  return {
    async handle(route, input) {
      if (unlockedRoutes.has(route)) return open().handle(route, input)
      const requestedIn = generation
      return lock.shared(async () =>
        requestedIn !== generation && changingRoutes.has(route)
          ? folderSwitched
          : open().handle(route, input),
      )
    },
    rejectEarlierChanges() {
      generation += 1
    },
  }
}

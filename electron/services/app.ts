import { randomUUID } from 'node:crypto'
import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'
import { createHandlers } from '../ipc/handlers.ts'
import { createRouter } from '../ipc/router.ts'
import { openWorkspaceStore, type StoreOptions, type WorkspaceStore } from '../store/workspace-store.ts'
import { startHeartbeat } from './heartbeat.ts'
import { keepingHistory } from './history.ts'
import type { FollowUpTarget, Ports } from './ports.ts'
import { createServices } from './services.ts'

/** The running app, the same under every host. */
export interface App {
  /** Answers one request; never throws. */
  handle(route: string, input: unknown): Promise<Envelope<unknown>>
  /** Events for every page; returns its own unsubscribe. */
  subscribe(listener: (event: AppEvent) => void): () => void
  /** Looks at the clock again: after resume, unlock or a suspected sleep. Resolves when what is due was alerted. */
  wake(): Promise<void>
  /** What is done each minute; resolves when it is done. */
  minute(): Promise<void>
  /** The text of a follow-up's note as the note desk shows it. Throws `not-found`. */
  noteText(key: string): Promise<string>
  /** Brings the app to the front on a follow-up, and marks its alerts as read. */
  open(target: FollowUpTarget): void
  /** Everything acknowledged is on disk, and the data folder is free, when this resolves. */
  stop(): Promise<void>
}

/** What an app is started on. */
export interface AppStart {
  readonly folder: string
  readonly ports: Ports
  /** Another disk than the real one, for tests. */
  readonly disk?: Pick<StoreOptions, 'files' | 'retryMs'>
}

/**
 * Opens the workspace and starts the app on it: alerts that came due meanwhile are given at once. Throws the
 * AppErrors of the store when the folder cannot be used: `folder-unwritable`, `workspace-locked`,
 * `workspace-unreadable`, `workspace-newer`.
 */
export async function startApp({ folder, ports, disk }: AppStart): Promise<App> {
  const newId = () => randomUUID()
  const store = await openWorkspaceStore({ folder, now: ports.clock.now, newId, ...disk })
  const services = createServices({ store, ports, newId })
  const handle = createRouter({ handlers: createHandlers(services), log: ports.log })
  const wake = services.changed
  const minute = async () => {
    await wake()
    await keepOwnFile(store).catch((error) =>
      ports.log.error('The workspace file could not be looked at', error),
    )
    await services.backups.tick()
  }
  const beat = () => void minute()
  const heartbeat = startHeartbeat({ beat, jump: wake, log: ports.log })
  const stopListening = ports.power.onResume(wake)
  beat()
  return {
    handle,
    wake,
    minute,
    subscribe: services.emitter.subscribe,
    noteText: async (key) => services.notes.note({ key, fresh: false }).body,
    open(target) {
      ports.window.show()
      services.emitter.emit('follow-up.open', target)
      services.alerts
        .readFollowUp(target.key)
        .catch((error) => ports.log.error('An alert could not be marked as read', error))
    },
    async stop() {
      heartbeat.stop()
      stopListening()
      await services.idle()
      await store.close()
    },
  }
}

/** Writes what is open once more where the file on the disk is another one, or gone. */
async function keepOwnFile(store: WorkspaceStore): Promise<void> {
  if (store.trouble() !== null || !(await store.isChangedOutside())) return
  await store.update((head) => ({ workspace: keepingHistory(head, { ...head }), result: null }))
}

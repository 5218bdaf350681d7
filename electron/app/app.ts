import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'
import type { FollowUpTarget } from '../host/ports.ts'
import { createEmitter } from '../services/emitter.ts'
import { startHeartbeat } from './heartbeat.ts'
import { type AppOptions, createWorkspaceHost, maintainWorkspace } from './workspace-host.ts'

/** The running app, the same under every host. */
export interface App {
  /** Runs one request and returns its envelope, which has the result or the error. Never throws. */
  handle(route: string, input: unknown): Promise<Envelope<unknown>>
  /** Subscribes a page to the app's events; returns the function that unsubscribes it. */
  subscribe(listener: (event: AppEvent) => void): () => void
  /** Checks the clock after resume, unlock or a suspected sleep. Resolves when due alerts are delivered. */
  wake(): Promise<void>
  /** Asks the pages to send their unsaved input, because the machine or the session is about to end. */
  suspend(): void
  /** Does the work that is done every minute. Resolves when it is done. */
  runMaintenance(): Promise<void>
  /** Returns the text of the note of a follow-up, as the note desk shows it. Throws `not-found`. */
  getNoteText(key: string): Promise<string>
  /** Brings the app to the front, shows a follow-up and marks its alerts as read. */
  openFollowUp(target: FollowUpTarget): void
  /** Brings the app to the front and asks what the employer answered; the follow-up's alerts are then read. */
  askReply(target: FollowUpTarget): void
  /** Stops the app. Resolves when all acknowledged changes are on disk and the folder is unlocked. */
  stop(): Promise<void>
}

/**
 * Opens the workspace and starts the app on it. Alerts that came due while the app was closed are delivered
 * at once. Throws the store's AppErrors when the folder cannot be used: `folder-unwritable`,
 * `workspace-locked`, `workspace-unreadable`, `workspace-newer`.
 */
export async function startApp(options: AppOptions): Promise<App> {
  const { ports } = options
  const emitter = createEmitter((error) => ports.log.error('An event could not be delivered', error))
  const host = await createWorkspaceHost({ ...options, emitter })
  const wake = () => host.run(({ services }) => services.refresh())
  const runMaintenance = () => host.run(maintainWorkspace)
  const heartbeat = startHeartbeat({ onMinute: runMaintenance, onClockJump: wake, log: ports.log })
  const suspend = () => emitter.emit('app.suspending', {})
  const unsubscribes = [ports.power.onResume(wake), ports.power.onSuspend(suspend)]
  void runMaintenance()
  const show = (event: 'follow-up.open' | 'reply.ask', target: FollowUpTarget) => {
    ports.window.show()
    emitter.emit(event, target)
    host
      .run(({ services }) => services.alerts.markFollowUpRead(target.key))
      .catch((error) => ports.log.error('An alert could not be marked as read', error))
  }
  return {
    handle: host.handle,
    wake,
    suspend,
    runMaintenance,
    subscribe: emitter.subscribe,
    getNoteText: async (key) => host.current().services.notes.getNote({ key, fresh: false }).body,
    openFollowUp: (target) => show('follow-up.open', target),
    askReply: (target) => show('reply.ask', target),
    async stop() {
      heartbeat.stop()
      for (const unsubscribe of unsubscribes) unsubscribe()
      await host.close()
    },
  }
}

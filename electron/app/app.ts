import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'
import type { FollowUpTarget } from '../host/ports.ts'
import { createEmitter } from '../services/emitter.ts'
import { startHeartbeat } from './heartbeat.ts'
import { type AppStart, lookAfter, openPlace } from './workspace-host.ts'

/** The running app, the same under every host. */
export interface App {
  /** Answers one request; never throws. */
  handle(route: string, input: unknown): Promise<Envelope<unknown>>
  /** Events for every page; returns its own unsubscribe. */
  subscribe(listener: (event: AppEvent) => void): () => void
  /** Looks at the clock again: after resume, unlock or a suspected sleep. Resolves when what is due was alerted. */
  wake(): Promise<void>
  /** The machine or the session is about to go: pages send what was typed and is not saved yet. */
  suspend(): void
  /** What is done each minute; resolves when it is done. */
  minute(): Promise<void>
  /** The text of a follow-up's note as the note desk shows it. Throws `not-found`. */
  noteText(key: string): Promise<string>
  /** Brings the app to the front on a follow-up, and marks its alerts as read. */
  open(target: FollowUpTarget): void
  /** Everything acknowledged is on disk, and the data folder is free, when this resolves. */
  stop(): Promise<void>
}

/**
 * Opens the workspace and starts the app on it: alerts that came due meanwhile are given at once. Throws the
 * AppErrors of the store when the folder cannot be used: `folder-unwritable`, `workspace-locked`,
 * `workspace-unreadable`, `workspace-newer`.
 */
export async function startApp(start: AppStart): Promise<App> {
  const { ports } = start
  const emitter = createEmitter((error) => ports.log.error('An event could not be delivered', error))
  const place = await openPlace({ ...start, emitter })
  const wake = () => place.work(({ services }) => services.changed())
  const minute = () => place.work(lookAfter)
  const heartbeat = startHeartbeat({ beat: minute, jump: wake, log: ports.log })
  const suspend = () => emitter.emit('app.suspending', {})
  const stopListening = [ports.power.onResume(wake), ports.power.onSuspend(suspend)]
  void minute()
  return {
    handle: place.handle,
    wake,
    suspend,
    minute,
    subscribe: emitter.subscribe,
    noteText: async (key) => place.open().services.notes.note({ key, fresh: false }).body,
    open(target) {
      ports.window.show()
      emitter.emit('follow-up.open', target)
      place
        .work(({ services }) => services.alerts.readFollowUp(target.key))
        .catch((error) => ports.log.error('An alert could not be marked as read', error))
    },
    async stop() {
      heartbeat.stop()
      for (const stop of stopListening) stop()
      await place.close()
    },
  }
}

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { HostInfo, Notice, Preferences } from '#shared/ipc/host-view'
import type { Inbox } from '#shared/ipc/inbox-view'
import type { Id } from '#shared/model/scalars'
import type { Pause } from '#shared/rules/alerts/pause'
import type { Client } from '../ipc/client.ts'
import type { ConnectionState } from '../ipc/host-bridge.ts'
import { asAppError } from './as-app-error.ts'
import type { Messages } from './messages.ts'

/** The state of the session, which is everything besides the board: the host, its notices, and the inbox. */
export interface SessionState {
  /** Null until the main process has responded for the first time. */
  readonly host: Omit<HostInfo, 'preferences' | 'notices' | 'alertsPaused'> | null
  readonly preferences: Preferences
  readonly notices: readonly Notice[]
  readonly inbox: Inbox
  /** When the pause of alerts ends, in words; null if alerts are not paused. */
  readonly pausedUntil: string | null
  readonly connection: ConnectionState
}

/** The store of the session. */
export interface Session extends StoreApi<SessionState> {
  /** Loads the whole session again. Rejects with an `AppError` if a request fails. */
  load(): Promise<void>
  receiveInbox(inbox: Inbox): void
  receivePreferences(preferences: Preferences): void
  receiveNotice(notice: Notice): void
  dismissNotice(id: string): void
  receivePausedUntil(until: string | null): void
  receiveConnection(connection: ConnectionState): void
  /** Marks alerts as read; an empty list means all of them. */
  markRead(ids: readonly Id[]): Promise<void>
  /** Pauses alerts, or ends a pause. */
  pauseAlerts(pause: Pause): Promise<void>
  /** Shows changed preferences at once, and reverts them if they cannot be saved. */
  setPreferences(changes: Partial<Preferences>): Promise<void>
}

/** Creates the session's store. A failed request is shown as a message; only `load` rejects. */
export function createSession({
  request,
  messages,
}: {
  request: Client['request']
  messages: Messages
}): Session {
  const store = createStore<SessionState>(() => ({
    host: null,
    preferences: { theme: 'system', density: 'comfortable', closeToTray: null },
    notices: [],
    inbox: { items: [], unread: 0 },
    pausedUntil: null,
    connection: 'connecting',
  }))
  const { getState, setState } = store

  return {
    ...store,
    async load() {
      setState(toSessionState(...(await Promise.all([request('app.hello', {}), request('inbox.get', {})]))))
    },
    receiveInbox: (inbox) => setState({ inbox }),
    receivePreferences: (preferences) => setState({ preferences }),
    receiveNotice: (notice) => setState(({ notices }) => ({ notices: withNotice(notices, notice) })),
    dismissNotice: (id) =>
      setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    receivePausedUntil: (pausedUntil) => setState({ pausedUntil }),
    receiveConnection: (connection) => setState({ connection }),
    async markRead(ids) {
      try {
        setState({ inbox: await request('inbox.read', { ids: [...ids] }) })
      } catch (error) {
        messages.publish({ kind: 'failed', text: asAppError(error).message })
      }
    },
    async pauseAlerts(pause) {
      try {
        setState({ pausedUntil: (await request('alerts.pause', { pause })).until })
      } catch (error) {
        messages.publish({ kind: 'failed', text: asAppError(error).message })
      }
    },
    async setPreferences(changes) {
      const before = getState().preferences
      setState({ preferences: { ...before, ...changes } })
      try {
        setState({ preferences: await request('preferences.set', changes) })
      } catch (error) {
        setState({ preferences: before })
        messages.publish({ kind: 'failed', text: asAppError(error).message })
      }
    },
  }
}

/** Builds the session's state from the first responses of the main process. */
export function toSessionState(
  { preferences, notices, alertsPaused, ...host }: HostInfo,
  inbox: Inbox,
): Omit<SessionState, 'connection'> {
  return { host, preferences, notices, inbox, pausedUntil: alertsPaused }
}

/** Adds a notice, or replaces the notice with the same id. A notice with an empty text removes it. */
function withNotice(notices: readonly Notice[], update: Notice): readonly Notice[] {
  if (update.text === '') return notices.filter((notice) => notice.id !== update.id)
  return notices.some((notice) => notice.id === update.id)
    ? notices.map((notice) => (notice.id === update.id ? update : notice))
    : [...notices, update]
}

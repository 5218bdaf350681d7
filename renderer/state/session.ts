import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Host, Notice, Preferences } from '#shared/ipc/host-view'
import type { Inbox } from '#shared/ipc/inbox-view'
import type { Id } from '#shared/model/scalars'
import type { Pause } from '#shared/rules/alerts/pause'
import type { Client } from '../ipc/client.ts'
import type { ConnectionState } from '../ipc/host-bridge.ts'
import { asAppError } from './as-app-error.ts'
import type { Messages } from './messages.ts'

/** Everything but the board: the host the app runs on, its notices, and the inbox. */
export interface SessionState {
  /** Null until the main process has responded for the first time. */
  readonly host: Omit<Host, 'preferences' | 'notices' | 'alertsPaused'> | null
  readonly preferences: Preferences
  readonly notices: readonly Notice[]
  readonly inbox: Inbox
  /** The end of the pause of alerts, in words; null while they are not paused. */
  readonly paused: string | null
  readonly connection: ConnectionState
}

export interface Session extends StoreApi<SessionState> {
  /** Loads everything again. Rejects with an `AppError` where the main process refuses. */
  load(): Promise<void>
  receiveInbox(inbox: Inbox): void
  receivePreferences(preferences: Preferences): void
  receiveNotice(notice: Notice): void
  dismissNotice(id: string): void
  receivePaused(until: string | null): void
  receiveConnection(connection: ConnectionState): void
  /** Marks alerts as read; an empty list means all of them. */
  markRead(ids: readonly Id[]): Promise<void>
  /** Pauses alerts, or ends a pause. */
  pauseAlerts(pause: Pause): Promise<void>
  /** Shows the change at once, and reverts it when it cannot be saved. */
  prefer(changes: Partial<Preferences>): Promise<void>
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
    paused: null,
    connection: 'connecting',
  }))
  const { getState, setState } = store

  return {
    ...store,
    async load() {
      setState(toldBy(...(await Promise.all([request('app.hello', {}), request('inbox.get', {})]))))
    },
    receiveInbox: (inbox) => setState({ inbox }),
    receivePreferences: (preferences) => setState({ preferences }),
    receiveNotice: (notice) => setState(({ notices }) => ({ notices: withNotice(notices, notice) })),
    dismissNotice: (id) =>
      setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    receivePaused: (paused) => setState({ paused }),
    receiveConnection: (connection) => setState({ connection }),
    async markRead(ids) {
      try {
        setState({ inbox: await request('inbox.read', { ids: [...ids] }) })
      } catch (error) {
        messages.tell({ kind: 'failed', text: asAppError(error).message })
      }
    },
    async pauseAlerts(pause) {
      try {
        setState({ paused: (await request('alerts.pause', { pause })).until })
      } catch (error) {
        messages.tell({ kind: 'failed', text: asAppError(error).message })
      }
    },
    async prefer(changes) {
      const before = getState().preferences
      setState({ preferences: { ...before, ...changes } })
      try {
        setState({ preferences: await request('preferences.set', changes) })
      } catch (error) {
        setState({ preferences: before })
        messages.tell({ kind: 'failed', text: asAppError(error).message })
      }
    },
  }
}

/** Builds the session's state from the first responses of the main process. */
export function toldBy(
  { preferences, notices, alertsPaused, ...host }: Host,
  inbox: Inbox,
): Omit<SessionState, 'connection'> {
  return { host, preferences, notices, inbox, paused: alertsPaused }
}

/** Adds a notice, or replaces the one of the same id in its position; an empty text removes it. */
function withNotice(notices: readonly Notice[], update: Notice): readonly Notice[] {
  if (update.text === '') return notices.filter((notice) => notice.id !== update.id)
  return notices.some((notice) => notice.id === update.id)
    ? notices.map((notice) => (notice.id === update.id ? update : notice))
    : [...notices, update]
}

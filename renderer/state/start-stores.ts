import { getBridge, subscribe } from '../ipc/host.ts'
import { board, session } from './stores.ts'

/**
 * Fills the stores and keeps them current: subscribes to events, and loads everything again after a lost
 * connection. Resolves when the first load has finished, even if it failed.
 */
export function startStores(): Promise<void> {
  subscribe('board.changed', (change) => board.receive(change))
  subscribe('inbox.changed', session.receiveInbox)
  subscribe('alerts.paused', ({ until }) => session.receivePausedUntil(until))
  subscribe('preferences.changed', session.receivePreferences)
  subscribe('notice', session.receiveNotice)
  subscribe('data-folder.changed', () => void loadAll())
  subscribe('events.missed', () => void loadAll())
  const bridge = getBridge()
  session.receiveConnection(bridge.getConnection())
  let wasLost = false
  bridge.onConnectionChange((connection) => {
    session.receiveConnection(connection)
    if (connection === 'lost' || connection === 'stale') wasLost = true
    if (connection !== 'connected' || !wasLost) return
    wasLost = false
    void loadAll()
  })
  return loadAll()
}

/** Loads the board and the session. A failure is shown by the board, or by the state of the connection. */
export async function loadAll(): Promise<void> {
  await Promise.all([board.load(), session.load().catch(ignore)])
}

/**
 * Ignores a failure of the session: the board is loaded at the same time, fails for the same reason and shows
 * it.
 */
const ignore = (_error: unknown) => {}

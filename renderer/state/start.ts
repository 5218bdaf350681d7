import { hostBridge } from '../ipc/host.ts'
import { subscribe } from '../ipc/subscribe.ts'
import { board, session } from './stores.ts'

/**
 * Fills the stores and keeps them true: every event is heard, and after a break everything is asked for anew. Resolves
 * once everything was asked for, even if in vain.
 */
export function startState(): Promise<void> {
  subscribe('board.changed', (change) => board.receive(change))
  subscribe('inbox.changed', session.receiveInbox)
  subscribe('alerts.paused', ({ until }) => session.receivePaused(until))
  subscribe('preferences.changed', session.receivePreferences)
  subscribe('notice', session.receiveNotice)
  subscribe('data-folder.changed', () => void load())
  subscribe('events.missed', () => void load())
  const bridge = hostBridge()
  session.receiveConnection(bridge.connection())
  let wasLost = false
  bridge.onConnection((connection) => {
    session.receiveConnection(connection)
    if (connection === 'lost' || connection === 'stale') wasLost = true
    if (connection !== 'connected' || !wasLost) return
    wasLost = false
    void load()
  })
  return load()
}

/** Asks for everything. What fails shows as the board's failure; the line says the rest. */
export async function load(): Promise<void> {
  await Promise.all([board.load(), session.load().catch(ignore)])
}

/** Asked together with the board, it fails for the same reason, which the board tells. */
const ignore = (_error: unknown) => {}

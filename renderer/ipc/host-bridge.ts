import type { Bridge } from '#shared/ipc/bridge'

/**
 * The page's connection to its host. `lost`: the host stopped or cannot be reached; the page keeps trying. `stale`: the
 * host was restarted since this page was opened, or ended its access, and refuses it until a new address is opened. When
 * `connected` follows either of them, everything on the page must be loaded again.
 */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'stale'

/** A bridge that also reports the state of its connection. */
export interface HostBridge extends Bridge {
  getConnection(): ConnectionState
  /** Connects, where the bridge waits for this call so that connecting does not delay the first render. */
  open(): void
  /** Calls the listener on every change of state. Returns a function that unsubscribes. */
  onConnectionChange(listener: (state: ConnectionState) => void): () => void
}

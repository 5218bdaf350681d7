import type { Bridge } from '#shared/ipc/bridge'

/**
 * The state of the page's connection to its host.
 *
 * - `lost`: the host has stopped or cannot be reached; the page keeps trying to connect
 * - `stale`: the host has restarted or has ended the page's access; it refuses this page until the user opens
 *   a new address
 *
 * If `connected` follows `lost` or `stale`, everything on the page must be loaded again.
 */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'stale'

/** A bridge that also reports the state of its connection. */
export interface HostBridge extends Bridge {
  getConnection(): ConnectionState
  /**
   * Connects a bridge that is not connected yet. A page that was prerendered calls this once it is hydrated.
   */
  open(): void
  /** Calls the listener on every change of state. Returns a function that unsubscribes. */
  onConnectionChange(listener: (state: ConnectionState) => void): () => void
}

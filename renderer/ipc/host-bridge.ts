import type { Bridge } from '#shared/ipc/bridge'

/**
 * How the page stands with its host. `lost`: the host stopped or cannot be reached, and is tried again. `stale`: it
 * is there, but was restarted since this page was opened, or shut the page out, and wants a new link. After either, `connected`
 * means that everything on the page must be asked for again.
 */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'stale'

/** The bridge together with what is known of the line to the host. */
export interface HostBridge extends Bridge {
  connection(): ConnectionState
  /** Opens the line, where it waits for that: once the page is drawn, which it would hold up. */
  open(): void
  /** Tells of every new state from now on. Returns its own unsubscribe. */
  onConnection(listener: (state: ConnectionState) => void): () => void
}

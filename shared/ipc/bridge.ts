import type { Envelope } from './envelope.ts'
import type { AppEvent } from './events.ts'

/** The two channels over Electron IPC. */
export const REQUEST_CHANNEL = 'callback:request'
export const EVENT_CHANNEL = 'callback:event'

/** The name under which the preload puts the bridge on `window`. */
export const BRIDGE_NAME = 'callback'

/** Largest request a host accepts, in bytes as JSON text. */
export const REQUEST_MAX_BYTES = 1_000_000

/** What a host gives the renderer: request and subscribe, nothing else. */
export interface Bridge {
  request(route: string, input: unknown): Promise<Envelope<unknown>>
  /** Returns its own unsubscribe. */
  subscribe(listener: (event: AppEvent) => void): () => void
}

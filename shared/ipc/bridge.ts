import type { Envelope } from './envelope.ts'
import type { AppEvent } from './events.ts'

/** The two channels of the Electron IPC. */
export const REQUEST_CHANNEL = 'callback:request'
export const EVENT_CHANNEL = 'callback:event'

/** The name under which the preload script exposes the bridge on `window`. */
export const BRIDGE_NAME = 'callback'

/** The size of the largest request that a host accepts, in bytes of JSON text. */
export const REQUEST_MAX_BYTES = 1_000_000

/** The renderer's connection to the main process, which every host supplies. */
export interface Bridge {
  request(route: string, input: unknown): Promise<Envelope<unknown>>
  /** Returns a function that unsubscribes the listener. */
  subscribe(listener: (event: AppEvent) => void): () => void
}

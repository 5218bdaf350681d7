import type { Envelope } from './envelope.ts'
import type { AppEvent } from './events.ts'

/** The names of the two Electron IPC channels: for requests, and for events. */
export const REQUEST_CHANNEL = 'callback:request'
export const EVENT_CHANNEL = 'callback:event'

/** The name under which the preload script exposes the bridge on `window`. */
export const BRIDGE_NAME = 'callback'

/** The size of the largest request that a host accepts, in bytes of JSON text. */
export const REQUEST_MAX_BYTES = 1_000_000

/** The renderer's connection to the main process, which every host supplies. */
export interface Bridge {
  /** Sends a request. An expected failure is part of the response, so the promise does not reject for it. */
  request(route: string, input: unknown): Promise<Envelope<unknown>>
  /** Calls the listener for every event. Returns a function that unsubscribes it. */
  subscribe(listener: (event: AppEvent) => void): () => void
}

import type { AppEvent, EventData, EventName } from '#shared/ipc/events'

/** Sends events to its listeners in order. A listener that throws does not affect the others. */
export interface Emitter {
  /** Sends an event to the listeners. */
  emit<E extends EventName>(event: E, data: EventData<E>): void
  /** Sends an event that another emitter created to the listeners of this emitter. */
  forward(event: AppEvent): void
  /** Adds a listener. Returns a function that unsubscribes it. */
  subscribe(listener: (event: AppEvent) => void): () => void
}

/** Creates an emitter. `onError` is called with the error that a listener throws. */
export function createEmitter(onError: (error: unknown) => void): Emitter {
  const listeners = new Set<(event: AppEvent) => void>()
  const send = (event: AppEvent) => {
    for (const listener of [...listeners])
      try {
        listener(event)
      } catch (error) {
        onError(error)
      }
  }
  return {
    // The cast is safe because the signature of `emit` ties `data` to `event`; TypeScript cannot infer that
    // here.
    emit: (event, data) => send({ event, data } as AppEvent),
    forward: send,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

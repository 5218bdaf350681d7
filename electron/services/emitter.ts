import type { AppEvent, EventData, EventName } from '#shared/ipc/events'

/** Sends events to its listeners in order. A listener that throws does not affect the others. */
export interface Emitter {
  emit<E extends EventName>(event: E, data: EventData<E>): void
  /** Sends an event of another emitter to this one's listeners. */
  forward(event: AppEvent): void
  subscribe(listener: (event: AppEvent) => void): () => void
}

/** Creates an emitter. `onError` is called with what a listener throws. */
export function createEmitter(onError: (error: unknown) => void): Emitter {
  const listeners = new Set<(event: AppEvent) => void>()
  const pass = (event: AppEvent) => {
    for (const listener of [...listeners])
      try {
        listener(event)
      } catch (error) {
        onError(error)
      }
  }
  return {
    emit: (event, data) => pass({ event, data } as AppEvent),
    forward: pass,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

import type { AppEvent, EventData, EventName } from '#shared/ipc/events'

/** Hands events to whoever listens, in order. A listener that throws does not keep others from hearing. */
export interface Emitter {
  emit<E extends EventName>(event: E, data: EventData<E>): void
  subscribe(listener: (event: AppEvent) => void): () => void
}

/** An emitter without listeners yet. */
export function createEmitter(onError: (error: unknown) => void): Emitter {
  const listeners = new Set<(event: AppEvent) => void>()
  return {
    emit(event, data) {
      for (const listener of [...listeners])
        try {
          listener({ event, data } as AppEvent)
        } catch (error) {
          onError(error)
        }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

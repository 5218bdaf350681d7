import type { AppEvent, EventData, EventName } from '#shared/ipc/events'

/** Hands events to whoever listens, in order. A listener that throws does not keep others from hearing. */
export interface Emitter {
  emit<E extends EventName>(event: E, data: EventData<E>): void
  /** Hands on what another emitter told. */
  pass(event: AppEvent): void
  subscribe(listener: (event: AppEvent) => void): () => void
}

/** An emitter without listeners yet. */
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
    pass,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

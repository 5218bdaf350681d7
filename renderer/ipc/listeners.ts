/** A set of listeners to one kind of value. */
interface Listeners<T> {
  /** Returns a function that removes this listener. */
  add(listener: (value: T) => void): () => void
  /** Calls every listener; one that throws does not keep the others from being called. */
  publish(value: T): void
}

/** Creates an empty set of listeners. */
export function createListeners<T>(): Listeners<T> {
  const entries = new Set<{ readonly listener: (value: T) => void }>()
  return {
    add(listener) {
      const entry = { listener }
      entries.add(entry)
      return () => entries.delete(entry)
    },
    publish(value) {
      for (const { listener } of [...entries])
        try {
          listener(value)
        } catch (error) {
          queueMicrotask(() => {
            throw error
          })
        }
    },
  }
}

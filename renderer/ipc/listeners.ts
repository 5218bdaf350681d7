/** A set of listeners to one kind of value. */
interface Listeners<T> {
  /** Adds a listener. Returns a function that removes it. */
  add(listener: (value: T) => void): () => void
  /** Calls every listener. If one throws, the others are still called. */
  publish(value: T): void
}

/** Creates an empty set of listeners. */
export function createListeners<T>(): Listeners<T> {
  const entries = new Set<{ readonly listener: (value: T) => void }>()
  return {
    add(listener) {
      // The object makes each call distinct, so that the same listener can be added twice.
      const entry = { listener }
      entries.add(entry)
      return () => entries.delete(entry)
    },
    publish(value) {
      for (const { listener } of [...entries])
        try {
          listener(value)
        } catch (error) {
          // Reports the error to the page's error handler after the other listeners were called.
          queueMicrotask(() => {
            throw error
          })
        }
    },
  }
}

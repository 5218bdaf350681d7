/** Those who want to hear of something. */
interface Listeners<T> {
  /** Returns its own unsubscribe. */
  add(listener: (value: T) => void): () => void
  /** Tells all; one that throws does not keep the others from hearing. */
  tell(value: T): void
}

/** No listeners yet. */
export function createListeners<T>(): Listeners<T> {
  const entries = new Set<{ readonly listener: (value: T) => void }>()
  return {
    add(listener) {
      const entry = { listener }
      entries.add(entry)
      return () => entries.delete(entry)
    },
    tell(value) {
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

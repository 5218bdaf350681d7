/** A readers-writer lock for asynchronous work in one process. */
export interface ReadWriteLock {
  /** Runs `work` at the same time as other shared work. Waits while exclusive work runs. */
  shared<T>(work: () => Promise<T>): Promise<T>
  /** Runs `work` alone: waits for the work that is running, and makes later work wait. */
  exclusive<T>(work: () => Promise<T>): Promise<T>
}

/** Creates the lock. */
export function createReadWriteLock(): ReadWriteLock {
  const sharedRuns = new Set<Promise<unknown>>()
  /** Resolves when the exclusive work has ended; null if none is running or waiting for shared work to end. */
  let exclusiveEnd: Promise<void> | null = null
  return {
    async shared(work) {
      while (exclusiveEnd) await exclusiveEnd
      const running = work()
      sharedRuns.add(running)
      try {
        return await running
      } finally {
        sharedRuns.delete(running)
      }
    },
    async exclusive(work) {
      // A loop, because other exclusive work that waited may have started first.
      while (exclusiveEnd) await exclusiveEnd
      let unlock = () => {}
      exclusiveEnd = new Promise((resolve) => {
        unlock = () => {
          exclusiveEnd = null
          resolve()
        }
      })
      try {
        await Promise.allSettled(sharedRuns)
        return await work()
      } finally {
        unlock()
      }
    },
  }
}

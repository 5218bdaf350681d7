/** A readers-writer lock for asynchronous work in one process. */
export interface ReadWriteLock {
  /** Runs alongside other shared work; waits while exclusive work runs. */
  shared<T>(work: () => Promise<T>): Promise<T>
  /** Runs alone: after the work that is running has ended, and before any work that comes later. */
  exclusive<T>(work: () => Promise<T>): Promise<T>
}

/** Creates an unlocked lock. */
export function createReadWriteLock(): ReadWriteLock {
  const active = new Set<Promise<unknown>>()
  let locked: Promise<void> | null = null
  return {
    async shared(work) {
      while (locked) await locked
      const running = work()
      active.add(running)
      try {
        return await running
      } finally {
        active.delete(running)
      }
    },
    async exclusive(work) {
      while (locked) await locked
      let unlock = () => {}
      locked = new Promise((resolve) => {
        unlock = () => {
          locked = null
          resolve()
        }
      })
      try {
        await Promise.allSettled(active)
        return await work()
      } finally {
        unlock()
      }
    },
  }
}

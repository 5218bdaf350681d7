/** A readers-writer lock for asynchronous work in one process. */
export interface Turnstile {
  /** Runs alongside other shared work; waits while exclusive work runs. */
  pass<T>(work: () => Promise<T>): Promise<T>
  /** Runs alone: after the work that is running has ended, and before any work that comes later. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

/** Creates an unlocked lock. */
export function createTurnstile(): Turnstile {
  const active = new Set<Promise<unknown>>()
  let locked: Promise<void> | null = null
  return {
    async pass(work) {
      while (locked) await locked
      const running = work()
      active.add(running)
      try {
        return await running
      } finally {
        active.delete(running)
      }
    },
    async alone(work) {
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

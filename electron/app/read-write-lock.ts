/** Lets work through side by side, until something has to be done alone. */
export interface Turnstile {
  /** Runs beside others; waits while something is done alone. */
  pass<T>(work: () => Promise<T>): Promise<T>
  /** Runs once all that is under way has ended, and before what comes later. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

export function createTurnstile(): Turnstile {
  const underWay = new Set<Promise<unknown>>()
  let closed: Promise<void> | null = null
  return {
    async pass(work) {
      while (closed) await closed
      const passing = work()
      underWay.add(passing)
      try {
        return await passing
      } finally {
        underWay.delete(passing)
      }
    },
    async alone(work) {
      while (closed) await closed
      let open = () => {}
      closed = new Promise((resolve) => {
        open = () => {
          closed = null
          resolve()
        }
      })
      try {
        await Promise.allSettled(underWay)
        return await work()
      } finally {
        open()
      }
    },
  }
}

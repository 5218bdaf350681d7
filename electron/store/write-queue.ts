import type { Low } from 'lowdb'

/** Writes a lowdb database, one write at a time. Changes made during a write share the next one. */
interface WriteQueue<T> {
  /** Returns the state that is on the disk. */
  durable(): T
  /** Makes `next` the newest state, and resolves when it is on the disk. */
  push(next: T): Promise<void>
  /** Resolves when no change is waiting or being written. */
  idle(): Promise<void>
}

/** The promise of one `push`. */
interface Waiter {
  resolve(): void
  reject(error: unknown): void
}

/**
 * Creates the queue for a database whose data is on the disk. `db.data` is the newest state, which may not be
 * written yet. If a write fails, `db.data` is reset to the durable state and all waiting changes are
 * rejected, because they are based on the failed one. `explain` turns the error of a write into the one that
 * callers receive.
 */
export function createWriteQueue<T>(db: Low<T>, explain: (error: unknown) => unknown): WriteQueue<T> {
  let durable = db.data
  let waiting: Waiter[] = []
  let writing: Promise<void> | null = null

  async function writeAll(): Promise<void> {
    // Waits one microtask, so that changes made in the same tick share the first write.
    await Promise.resolve()
    while (waiting.length > 0) await writeNext()
    writing = null
  }

  async function writeNext(): Promise<void> {
    const batch = waiting
    waiting = []
    const next = db.data
    try {
      if (next !== durable) await db.write()
      durable = next
      for (const waiter of batch) waiter.resolve()
    } catch (error) {
      db.data = durable
      const failed = [...batch, ...waiting]
      waiting = []
      const reason = explain(error)
      for (const waiter of failed) waiter.reject(reason)
    }
  }

  return {
    durable: () => durable,
    push(next) {
      db.data = next
      const pushed = new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }))
      writing ??= writeAll()
      return pushed
    },
    async idle() {
      while (writing) await writing
    },
  }
}

import type { Low } from 'lowdb'

/** Writes what a lowdb database holds, one write at a time; changes made meanwhile share the next one. */
interface WriteQueue<T> {
  /** What is on the disk. */
  durable(): T
  /** Puts the next state on top of the newest one, and resolves once it is on the disk. */
  push(next: T): Promise<void>
  /** Resolves when nothing is waiting or being written. */
  idle(): Promise<void>
}

interface Waiter {
  resolve(): void
  reject(error: unknown): void
}

/**
 * The queue over a database whose data is on the disk now. `db.data` runs ahead of the disk; when a write fails it
 * goes back to what is durable, and everyone waiting hears why, those included who only built on what failed.
 */
export function queueWrites<T>(db: Low<T>, explain: (error: unknown) => unknown): WriteQueue<T> {
  let durable = db.data
  let waiting: Waiter[] = []
  let writing: Promise<void> | null = null

  async function writeAll(): Promise<void> {
    // Changes made in one go, before anything else runs, share their first write too.
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

import type { AppError } from '#shared/errors/app-error'

/** How long after a failed write the disk is tried again, in milliseconds. */
export const RETRY_MS = 4000

/** Whether the disk takes what is written, and who wants to know. */
interface DiskTrouble {
  /** Why the last write failed; null while the disk obeys. */
  current(): AppError | null
  /** Tells of every beginning, change and end. Returns its own unsubscribe. */
  subscribe(listener: (trouble: AppError | null) => void): () => void
  began(why: AppError): void
  ended(): void
  /** Tries no more. */
  stop(): void
}

/**
 * Watches the disk from a failed write on: `rehearse`, a write without consequences, is tried every few seconds until
 * it succeeds, or until a real write did. It answers why it failed, or null.
 */
export function watchDisk(needs: { rehearse: () => Promise<AppError | null>; retryMs: number }): DiskTrouble {
  const listeners = new Set<(trouble: AppError | null) => void>()
  let trouble: AppError | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false

  const become = (next: AppError | null) => {
    const differs = next?.message !== trouble?.message
    trouble = next
    if (differs) for (const listener of [...listeners]) listener(trouble)
  }

  const tryLater = () => {
    clearTimeout(timer)
    if (isStopped) return
    timer = setTimeout(() => void tryNow(), needs.retryMs)
    timer.unref()
  }

  const tryNow = async () => {
    const before = trouble
    const next = await needs.rehearse()
    // A real write that ended meanwhile knows better.
    if (isStopped || trouble === null || trouble !== before) return
    become(next)
    if (next !== null) tryLater()
  }

  return {
    current: () => trouble,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    began(why) {
      become(why)
      tryLater()
    },
    ended() {
      clearTimeout(timer)
      if (trouble !== null) become(null)
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

import type { AppError } from '#shared/errors/app-error'

/** The delay before the disk is tried again after a failed write, in milliseconds. */
export const RETRY_MS = 4000

/** Tracks whether writes to the disk succeed. */
interface WriteHealth {
  /** Returns why the last write failed; null while writes succeed. */
  current(): AppError | null
  /** Calls the listener when the failure begins, changes or ends. Returns a function that unsubscribes. */
  subscribe(listener: (failure: AppError | null) => void): () => void
  reportFailure(failure: AppError): void
  reportSuccess(): void
  /** Stops retrying. */
  stop(): void
}

/**
 * Creates the tracker. After a failed write it calls `probe`, a write without consequences, every few seconds until the
 * probe or a real write succeeds. `probe` resolves with the reason for its failure, or null.
 */
export function createWriteHealth(deps: {
  probe: () => Promise<AppError | null>
  retryMs: number
}): WriteHealth {
  const listeners = new Set<(failure: AppError | null) => void>()
  let failure: AppError | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false

  const setFailure = (next: AppError | null) => {
    const differs = next?.message !== failure?.message
    failure = next
    if (differs) for (const listener of [...listeners]) listener(failure)
  }

  const scheduleProbe = () => {
    clearTimeout(timer)
    if (isStopped) return
    timer = setTimeout(() => void runProbe(), deps.retryMs)
    timer.unref()
  }

  const runProbe = async () => {
    const before = failure
    const next = await deps.probe()
    // The result of a real write that ended in the meantime takes precedence.
    if (isStopped || failure === null || failure !== before) return
    setFailure(next)
    if (next !== null) scheduleProbe()
  }

  return {
    current: () => failure,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    reportFailure(failure) {
      setFailure(failure)
      scheduleProbe()
    },
    reportSuccess() {
      clearTimeout(timer)
      if (failure !== null) setFailure(null)
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

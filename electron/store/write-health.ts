import type { AppError } from '#shared/errors/app-error'

/** The delay before the disk is tried again after a failed write. */
export const RETRY_MS = 4000

/** Tracks whether writes to the disk succeed. */
interface WriteHealth {
  /** Returns why the last write failed; null if it succeeded. */
  current(): AppError | null
  /** Calls the listener when the failure begins, changes or ends (null). Returns the unsubscribe function. */
  subscribe(listener: (failure: AppError | null) => void): () => void
  reportFailure(failure: AppError): void
  reportSuccess(): void
  /** Stops retrying. */
  stop(): void
}

/**
 * Creates the tracker. After a failed write it calls `probe`, which tests a write without changing the
 * workspace file, every `retryMs` until the probe or a real write succeeds. `probe` resolves with the reason
 * for its failure; null if it succeeded.
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
    const isDifferent = next?.message !== failure?.message
    failure = next
    if (isDifferent) for (const listener of [...listeners]) listener(failure)
  }

  const scheduleProbe = () => {
    clearTimeout(timer)
    if (isStopped) return
    timer = setTimeout(() => void runProbe(), deps.retryMs)
    // The timer must not keep the process running.
    timer.unref()
  }

  const runProbe = async () => {
    const earlierFailure = failure
    const probeFailure = await deps.probe()
    // The result of a real write that ended in the meantime takes precedence.
    if (isStopped || failure === null || failure !== earlierFailure) return
    setFailure(probeFailure)
    if (probeFailure !== null) scheduleProbe()
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

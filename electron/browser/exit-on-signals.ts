import { constants } from 'node:os'

/** npm hands Ctrl-C on to a process that the terminal has told already: the echo is not a second wish. */
const ECHO_MS = 500

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What of a process is needed to end it; `process` itself fits. */
export interface Ending {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown
  exit(code: number): void
}

/**
 * Ends the process when asked to: first `end` is waited for, then it exits with 0, or with 1 when `end` failed. Asked
 * a second time it exits at once.
 */
export function endOnSignals(
  ending: Ending,
  { end, onError, now }: { end: () => Promise<void>; onError: (error: unknown) => void; now: () => number },
): void {
  let askedAt: number | null = null
  const ask = (signal: NodeJS.Signals) => {
    if (askedAt !== null) {
      if (now() - askedAt >= ECHO_MS) ending.exit(128 + constants.signals[signal])
      return
    }
    askedAt = now()
    end().then(
      () => ending.exit(0),
      (error) => {
        onError(error)
        ending.exit(1)
      },
    )
  }
  for (const signal of signals) ending.on(signal, ask)
}

import { constants } from 'node:os'

/** npm forwards Ctrl-C to a process that already got it from the terminal. Within this time it is not a second request. */
const ECHO_MS = 500

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The part of `process` that is needed to exit. */
interface ExitableProcess {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown
  exit(code: number): void
}

/**
 * Exits on a signal: waits for `end`, then exits with 0, or with 1 if `end` failed. A second signal exits at once.
 */
export function exitOnSignals(
  target: ExitableProcess,
  { end, onError, now }: { end: () => Promise<void>; onError: (error: unknown) => void; now: () => number },
): void {
  let signalledAt: number | null = null
  const handleSignal = (signal: NodeJS.Signals) => {
    if (signalledAt !== null) {
      if (now() - signalledAt >= ECHO_MS) target.exit(128 + constants.signals[signal])
      return
    }
    signalledAt = now()
    end().then(
      () => target.exit(0),
      (error) => {
        onError(error)
        target.exit(1)
      },
    )
  }
  for (const signal of signals) target.on(signal, handleSignal)
}

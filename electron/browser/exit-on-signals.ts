import { constants } from 'node:os'

/**
 * The time within which a second signal is ignored: npm forwards Ctrl-C to a process that already got it from
 * the terminal.
 */
const ECHO_MS = 500

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The part of `process` that is needed to exit. */
interface ExitableProcess {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown
  exit(code: number): void
}

/**
 * Makes a process exit on a signal. First `end` shuts the app down; then the process exits with code 0, or
 * with 1 if `end` failed. A second Ctrl-C exits at once; other second signals do not, because a supervisor may
 * send them while everything is being saved. `now` returns milliseconds.
 */
export function exitOnSignals(
  target: ExitableProcess,
  { end, onError, now }: { end: () => Promise<void>; onError: (error: unknown) => void; now: () => number },
): void {
  let signalledAt: number | null = null
  const handleSignal = (signal: NodeJS.Signals) => {
    if (signalledAt !== null) {
      // Shells report a process that a signal ended with 128 plus the signal's number.
      if (signal === 'SIGINT' && now() - signalledAt >= ECHO_MS) target.exit(128 + constants.signals[signal])
      return
    }
    signalledAt = now()
    const ending = end()
    // Counted from here, because an echo that came while `end` kept the process busy is handled only now.
    signalledAt = now()
    ending.then(
      () => target.exit(0),
      (error) => {
        onError(error)
        target.exit(1)
      },
    )
  }
  for (const signal of signals) target.on(signal, handleSignal)
}

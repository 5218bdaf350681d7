/** The signals that ask a process to end. */
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The part of `process` that is needed to take its signals over. */
interface SignalledProcess {
  on(signal: NodeJS.Signals, listener: () => void): unknown
  removeAllListeners(signal: NodeJS.Signals): unknown
}

/**
 * Removes the signal handlers of libraries. Call it before the host adds its own. `conf`, which stores preferences,
 * comes with a hook (`when-exit`) that sends each signal to the process once more: a second SIGTERM would count as a
 * request to quit at once, and SIGXFSZ would end the process. That signal only means that the system refuses to let a file
 * grow; when it is ignored, the write fails and is reported like any other.
 */
export function takeOverSignals(target: SignalledProcess, platform: NodeJS.Platform): void {
  for (const signal of endingSignals) target.removeAllListeners(signal)
  if (platform === 'win32') return
  target.removeAllListeners('SIGXFSZ')
  target.on('SIGXFSZ', () => {})
}

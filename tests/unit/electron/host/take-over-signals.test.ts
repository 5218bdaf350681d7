import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { takeOverSignals } from '#electron/host/take-over-signals'

/** A process with a hook that sends each signal once more, as `when-exit` does. */
function aHookedProcess() {
  const echoes: string[] = []
  const process = new EventEmitter()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGXFSZ'])
    process.once(signal, () => echoes.push(signal))
  return { process, echoes }
}

describe('takeOverSignals', () => {
  it('removes the hook of a library from the signals that the host handles', () => {
    const { process, echoes } = aHookedProcess()
    takeOverSignals(process, 'linux')
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGXFSZ']) process.emit(signal)
    expect(echoes).toEqual([])
  })

  it('listens to SIGXFSZ, so that it does not end the process, where there is such a signal', () => {
    const { process } = aHookedProcess()
    takeOverSignals(process, 'linux')
    expect(process.listenerCount('SIGXFSZ')).toBe(1)
    const windows = new EventEmitter()
    takeOverSignals(windows, 'win32')
    expect(windows.listenerCount('SIGXFSZ')).toBe(0)
  })
})

import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { exitOnSignals } from '#electron/browser/exit-on-signals'

function aProcess() {
  const process = new EventEmitter()
  const exits: number[] = []
  const errors: unknown[] = []
  const state = { now: 1_000, ends: 0 }
  const settle: { resolve(): void; reject(error: Error): void }[] = []
  const promise = new Promise<void>((resolve, reject) => {
    settle.push({ resolve, reject })
  })
  const saved = {
    promise,
    resolve: () => settle[0]?.resolve(),
    reject: (error: Error) => settle[0]?.reject(error),
  }
  const end = () => {
    state.ends += 1
    return saved.promise
  }
  const target = Object.assign(process, { exit: (code: number) => void exits.push(code) })
  exitOnSignals(target, { end, onError: (error) => errors.push(error), now: () => state.now })
  return { process, exits, errors, state, saved }
}

describe('exitOnSignals', () => {
  it('exits with 0 once everything is saved, on each signal', async () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      const { process, exits, saved } = aProcess()
      process.emit(signal, signal)
      expect(exits).toEqual([])
      saved.resolve()
      await saved.promise
      expect(exits).toEqual([0])
    }
  })

  it('ignores the echo of a signal', async () => {
    const { process, exits, state, saved } = aProcess()
    process.emit('SIGINT', 'SIGINT')
    state.now += 499
    process.emit('SIGINT', 'SIGINT')
    process.emit('SIGTERM', 'SIGTERM')
    expect(exits).toEqual([])
    expect(state.ends).toBe(1)
    saved.resolve()
    await saved.promise
    expect(exits).toEqual([0])
  })

  it('exits at once on a second signal', () => {
    const { process, exits, state } = aProcess()
    process.emit('SIGINT', 'SIGINT')
    state.now += 500
    process.emit('SIGINT', 'SIGINT')
    expect(exits).toEqual([130])
  })

  it('does not exit on a second signal of a supervisor, however late', async () => {
    for (const signal of ['SIGTERM', 'SIGHUP']) {
      const { process, exits, state, saved } = aProcess()
      process.emit('SIGTERM', 'SIGTERM')
      state.now += 60_000
      process.emit(signal, signal)
      expect(exits).toEqual([])
      saved.resolve()
      await saved.promise
      expect(exits).toEqual([0])
    }
  })

  it('ignores the echo of a signal that waited while the process was busy', () => {
    const process = Object.assign(new EventEmitter(), { exit: (code: number) => void exits.push(code) })
    const exits: number[] = []
    let now = 1000
    const end = () => {
      now += 2000
      return new Promise<void>(() => {})
    }
    exitOnSignals(process, { end, onError: () => {}, now: () => now })
    process.emit('SIGINT', 'SIGINT')
    process.emit('SIGINT', 'SIGINT')
    expect(exits).toEqual([])
    now += 500
    process.emit('SIGINT', 'SIGINT')
    expect(exits).toEqual([130])
  })

  it('reports the error and exits with 1 when saving fails', async () => {
    const { process, exits, errors, saved } = aProcess()
    process.emit('SIGTERM', 'SIGTERM')
    const failure = new Error('The disk is gone')
    saved.reject(failure)
    await expect.poll(() => exits).toEqual([1])
    expect(errors).toEqual([failure])
  })
})

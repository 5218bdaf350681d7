import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepGrammarWorker, takeGrammarWorker } from '#renderer/features/note-desk/grammar/spare-worker'

class TestWorker extends EventTarget {
  isTerminated = false
  postMessage(): void {}
  terminate(): void {
    this.isTerminated = true
  }
}

afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
})

describe('takeGrammarWorker', () => {
  it('starts a worker, and takes the one that waits in place of a new one', () => {
    vi.useFakeTimers()
    vi.stubGlobal('Worker', TestWorker)
    const first = takeGrammarWorker()
    keepGrammarWorker(first)
    expect(takeGrammarWorker()).toBe(first)
    expect(takeGrammarWorker()).not.toBe(first)
  })

  it('ends a worker that waited for a minute, and the older of two', () => {
    vi.useFakeTimers()
    const [first, second] = [new TestWorker(), new TestWorker()]
    keepGrammarWorker(first)
    keepGrammarWorker(second)
    expect(first.isTerminated).toBe(true)
    vi.advanceTimersByTime(59_999)
    expect(second.isTerminated).toBe(false)
    vi.advanceTimersByTime(1)
    expect(second.isTerminated).toBe(true)
  })
})

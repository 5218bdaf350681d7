import { describe, expect, it, vi } from 'vitest'
import { createGrammarReader } from '#renderer/features/note-desk/grammar/create-grammar-reader'
import type { GrammarMessage, GrammarReply } from '#renderer/features/note-desk/grammar/grammar-request'

/** A worker whose replies the test sends. */
class TestWorker extends EventTarget {
  readonly sent: GrammarMessage[] = []
  isTerminated = false
  postMessage(message: GrammarMessage): void {
    this.sent.push(message)
  }
  terminate(): void {
    this.isTerminated = true
  }
  reply(lints: GrammarReply['lints'], number = this.sent.at(-1)?.number ?? 0): void {
    this.dispatchEvent(new MessageEvent('message', { data: { number, lints } }))
  }
  crash(): void {
    this.dispatchEvent(new Event('error'))
  }
}

const request = (body: string) => ({ text: { subject: '', body }, english: null, words: [] })

function start({ refuses = false }: { refuses?: boolean } = {}) {
  const workers: TestWorker[] = []
  const kept: unknown[] = []
  const read: string[] = []
  let off = 0
  const reader = createGrammarReader({
    takeWorker() {
      if (refuses) throw new TypeError('no module workers')
      const worker = new TestWorker()
      workers.push(worker)
      return worker
    },
    keepWorker: (worker) => kept.push(worker),
    onRead: ({ text }) => read.push(text.body),
    onOff: () => {
      off += 1
    },
    patience: 1000,
  })
  const bodies = (index: number) => workers[index]?.sent.map(({ request }) => request.text.body)
  return { reader, workers, kept, read, bodies, countOff: () => off }
}

describe('createGrammarReader', () => {
  it('starts the worker with the first text, and reads one text at a time, the latest next', () => {
    const { reader, workers, read, bodies } = start()
    expect(workers).toEqual([])
    for (const body of ['a', 'ab', 'abc']) reader.read(request(body))
    expect(bodies(0)).toEqual(['a'])
    workers[0]?.reply([])
    expect(bodies(0)).toEqual(['a', 'abc'])
    workers[0]?.reply([])
    expect(read).toEqual(['a', 'abc'])
    expect(workers).toHaveLength(1)
  })

  it.each(['crash', 'failure'] as const)(
    'replaces the worker after a %s, and reads the latest text',
    (kind) => {
      const { reader, workers, read, bodies, countOff } = start()
      reader.read(request('a'))
      reader.read(request('ab'))
      if (kind === 'crash') workers[0]?.crash()
      else workers[0]?.reply(null)
      expect(workers[0]?.isTerminated).toBe(true)
      expect(bodies(1)).toEqual(['ab'])
      workers[1]?.reply([])
      expect(read).toEqual(['ab'])
      // Once it has read again, the next failure is the first.
      reader.read(request('abc'))
      workers[1]?.crash()
      workers[2]?.reply([])
      expect(read).toEqual(['ab', 'abc'])
      expect(countOff()).toBe(0)
    },
  )

  it('gives up after the second failure in a row, and says so once', () => {
    const { reader, workers, countOff } = start()
    reader.read(request('a'))
    workers[0]?.crash()
    workers[1]?.crash()
    reader.read(request('ab'))
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true])
    expect(countOff()).toBe(1)
  })

  it('gives up if the browser refuses the worker', () => {
    const { reader, countOff } = start({ refuses: true })
    reader.read(request('a'))
    expect(countOff()).toBe(1)
  })

  it('replaces a worker that takes too long', () => {
    vi.useFakeTimers()
    const { reader, workers, read, countOff } = start()
    reader.read(request('a'))
    vi.advanceTimersByTime(999)
    expect(workers).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(workers[0]?.isTerminated).toBe(true)
    workers[0]?.reply([])
    expect(read).toEqual([])
    vi.advanceTimersByTime(1000)
    expect(countOff()).toBe(1)
    vi.useRealTimers()
  })

  it('cancels what is being read when the note closes', () => {
    const { reader, workers, kept, read } = start()
    reader.read(request('a'))
    reader.close()
    expect(workers[0]?.isTerminated).toBe(true)
    workers[0]?.reply([])
    reader.read(request('ab'))
    expect(read).toEqual([])
    expect(kept).toEqual([])
    expect(workers).toHaveLength(1)
  })

  it('keeps a worker that has nothing to do for the next note', () => {
    const { reader, workers, kept } = start()
    reader.read(request('a'))
    workers[0]?.reply([])
    reader.close()
    expect(kept).toEqual(workers)
    expect(workers[0]?.isTerminated).toBe(false)
    start().reader.close()
  })

  it('ignores a reply to another text', () => {
    const { reader, workers, read } = start()
    reader.read(request('a'))
    workers[0]?.reply([], 99)
    expect(read).toEqual([])
  })
})

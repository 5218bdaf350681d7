import { type Adapter, Low } from 'lowdb'
import { describe, expect, it } from 'vitest'
import { createWriteQueue } from '#electron/store/write-queue'

/** Creates a queue over an adapter whose writes end when the test decides. */
function slowQueue() {
  const writes: { readonly text: string; end(error?: Error): void }[] = []
  const adapter: Adapter<string> = {
    read: async () => 'start',
    write: (text) =>
      new Promise((resolve, reject) => {
        writes.push({ text, end: (error) => (error ? reject(error) : resolve()) })
      }),
  }
  const db = new Low(adapter, 'start')
  const queue = createWriteQueue(db, (error) => new Error(`explained: ${(error as Error).message}`))
  return { writes, db, queue }
}

/** Waits until everything that does not depend on the disk has run. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

/** Records how promises settle, in order. */
function recordOutcomes() {
  const outcomes: string[] = []
  const record = (name: string, promise: Promise<void>) =>
    promise.then(
      () => outcomes.push(name),
      (error) => outcomes.push(`${name}: ${error.message}`),
    )
  return { outcomes, record }
}

describe('createWriteQueue', () => {
  it('writes changes made in the same tick together, and resolves all of them with that write', async () => {
    const { writes, queue } = slowQueue()
    const { outcomes, record } = recordOutcomes()
    for (const text of ['a', 'ab', 'abc']) record(text, queue.push(text))
    await settle()
    expect(writes.map(({ text }) => text)).toEqual(['abc'])
    expect(outcomes).toEqual([])
    writes[0]?.end()
    await settle()
    expect(outcomes).toEqual(['a', 'ab', 'abc'])
    expect(queue.durable()).toBe('abc')
  })

  it('collects changes during a write for the next one, and resolves each only once it is written', async () => {
    const { writes, queue } = slowQueue()
    const { outcomes, record } = recordOutcomes()
    record('a', queue.push('a'))
    await settle()
    for (const text of ['ab', 'abc']) record(text, queue.push(text))
    await settle()
    expect(writes).toHaveLength(1)
    writes[0]?.end()
    await settle()
    expect(outcomes).toEqual(['a'])
    expect(queue.durable()).toBe('a')
    expect(writes.map(({ text }) => text)).toEqual(['a', 'abc'])
    writes[1]?.end()
    await settle()
    expect(outcomes).toEqual(['a', 'ab', 'abc'])
  })

  it('rejects the changes of a failed write and those based on it, and returns to the durable state', async () => {
    const { writes, db, queue } = slowQueue()
    const { outcomes, record } = recordOutcomes()
    record('a', queue.push('a'))
    await settle()
    record('ab', queue.push('ab'))
    writes[0]?.end(new Error('full'))
    await settle()
    expect(outcomes).toEqual(['a: explained: full', 'ab: explained: full'])
    expect(queue.durable()).toBe('start')
    expect(db.data).toBe('start')
    expect(writes).toHaveLength(1)
  })

  it('keeps acknowledged changes when a later write fails', async () => {
    const { writes, db, queue } = slowQueue()
    const { outcomes, record } = recordOutcomes()
    record('a', queue.push('a'))
    await settle()
    record('ab', queue.push('ab'))
    writes[0]?.end()
    await settle()
    writes[1]?.end(new Error('full'))
    await settle()
    expect(outcomes).toEqual(['a', 'ab: explained: full'])
    expect([queue.durable(), db.data]).toEqual(['a', 'a'])
  })

  it('writes again after a failure', async () => {
    const { writes, queue } = slowQueue()
    const { outcomes, record } = recordOutcomes()
    record('a', queue.push('a'))
    await settle()
    writes[0]?.end(new Error('full'))
    await settle()
    record('b', queue.push('b'))
    await settle()
    writes[1]?.end()
    await settle()
    expect(outcomes).toEqual(['a: explained: full', 'b'])
    expect(queue.durable()).toBe('b')
  })

  it('does not write a durable state again, but waits for one in progress', async () => {
    const { writes, queue } = slowQueue()
    const { outcomes, record } = recordOutcomes()
    record('start', queue.push('start'))
    await settle()
    expect(outcomes).toEqual(['start'])
    record('a', queue.push('a'))
    await settle()
    record('a again', queue.push('a'))
    await settle()
    expect(outcomes).toEqual(['start'])
    writes[0]?.end()
    await settle()
    expect(outcomes).toEqual(['start', 'a', 'a again'])
    expect(writes).toHaveLength(1)
  })

  it('is idle once nothing is waiting or being written', async () => {
    const { writes, queue } = slowQueue()
    const { outcomes, record } = recordOutcomes()
    record('idle at first', queue.idle())
    await settle()
    record('a', queue.push('a'))
    record('idle', queue.idle())
    await settle()
    record('ab', queue.push('ab'))
    writes[0]?.end()
    await settle()
    expect(outcomes).toEqual(['idle at first', 'a'])
    writes[1]?.end()
    await settle()
    expect(outcomes).toEqual(['idle at first', 'a', 'ab', 'idle'])
  })
})

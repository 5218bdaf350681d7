import { type Adapter, Low } from 'lowdb'
import { describe, expect, it } from 'vitest'
import { queueWrites } from '#electron/store/write-queue'

/** A queue over an adapter whose writes end when the test says so. */
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
  const queue = queueWrites(db, (error) => new Error(`explained: ${(error as Error).message}`))
  return { writes, db, queue }
}

/** Lets everything that can go on without the disk go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

/** Notes how promises ended, in order. */
function noting() {
  const ended: string[] = []
  const note = (name: string, promise: Promise<void>) =>
    promise.then(
      () => ended.push(name),
      (error) => ended.push(`${name}: ${error.message}`),
    )
  return { ended, note }
}

describe('queueWrites', () => {
  it('writes changes made in one go together, and resolves all of them with that write', async () => {
    const { writes, queue } = slowQueue()
    const { ended, note } = noting()
    for (const text of ['a', 'ab', 'abc']) note(text, queue.push(text))
    await settle()
    expect(writes.map(({ text }) => text)).toEqual(['abc'])
    expect(ended).toEqual([])
    writes[0]?.end()
    await settle()
    expect(ended).toEqual(['a', 'ab', 'abc'])
    expect(queue.durable()).toBe('abc')
  })

  it('gathers what comes during a write for the next, and resolves each only with a write that holds it', async () => {
    const { writes, queue } = slowQueue()
    const { ended, note } = noting()
    note('a', queue.push('a'))
    await settle()
    for (const text of ['ab', 'abc']) note(text, queue.push(text))
    await settle()
    expect(writes).toHaveLength(1)
    writes[0]?.end()
    await settle()
    expect(ended).toEqual(['a'])
    expect(queue.durable()).toBe('a')
    expect(writes.map(({ text }) => text)).toEqual(['a', 'abc'])
    writes[1]?.end()
    await settle()
    expect(ended).toEqual(['a', 'ab', 'abc'])
  })

  it('rejects everyone in a failed write and everyone who built on it, and goes back to what is durable', async () => {
    const { writes, db, queue } = slowQueue()
    const { ended, note } = noting()
    note('a', queue.push('a'))
    await settle()
    note('ab', queue.push('ab'))
    writes[0]?.end(new Error('full'))
    await settle()
    expect(ended).toEqual(['a: explained: full', 'ab: explained: full'])
    expect(queue.durable()).toBe('start')
    expect(db.data).toBe('start')
    expect(writes).toHaveLength(1)
  })

  it('keeps what was acknowledged when a later write fails', async () => {
    const { writes, db, queue } = slowQueue()
    const { ended, note } = noting()
    note('a', queue.push('a'))
    await settle()
    note('ab', queue.push('ab'))
    writes[0]?.end()
    await settle()
    writes[1]?.end(new Error('full'))
    await settle()
    expect(ended).toEqual(['a', 'ab: explained: full'])
    expect([queue.durable(), db.data]).toEqual(['a', 'a'])
  })

  it('writes again after a failure', async () => {
    const { writes, queue } = slowQueue()
    const { ended, note } = noting()
    note('a', queue.push('a'))
    await settle()
    writes[0]?.end(new Error('full'))
    await settle()
    note('b', queue.push('b'))
    await settle()
    writes[1]?.end()
    await settle()
    expect(ended).toEqual(['a: explained: full', 'b'])
    expect(queue.durable()).toBe('b')
  })

  it('does not write what is durable already, and waits for what is not', async () => {
    const { writes, queue } = slowQueue()
    const { ended, note } = noting()
    note('start', queue.push('start'))
    await settle()
    expect(ended).toEqual(['start'])
    note('a', queue.push('a'))
    await settle()
    note('a again', queue.push('a'))
    await settle()
    expect(ended).toEqual(['start'])
    writes[0]?.end()
    await settle()
    expect(ended).toEqual(['start', 'a', 'a again'])
    expect(writes).toHaveLength(1)
  })

  it('is idle once nothing is waiting or being written', async () => {
    const { writes, queue } = slowQueue()
    const { ended, note } = noting()
    note('idle at first', queue.idle())
    await settle()
    note('a', queue.push('a'))
    note('idle', queue.idle())
    await settle()
    note('ab', queue.push('ab'))
    writes[0]?.end()
    await settle()
    expect(ended).toEqual(['idle at first', 'a'])
    writes[1]?.end()
    await settle()
    expect(ended).toEqual(['idle at first', 'a', 'ab', 'idle'])
  })
})

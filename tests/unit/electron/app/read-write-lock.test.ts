import { describe, expect, it } from 'vitest'
import { createReadWriteLock } from '#electron/app/read-write-lock'

/** Creates work that ends when the test ends it, and records its begin and end. */
function createSteps() {
  const events: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => async () => {
    events.push(`${name} begins`)
    await new Promise<void>((resolve) => ends.set(name, resolve))
    events.push(`${name} ends`)
    return name
  }
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { events, work, end }
}

describe('createReadWriteLock', () => {
  it('runs shared work side by side, and exclusive work after it and before later work', async () => {
    const { events, work, end } = createSteps()
    const { shared, exclusive } = createReadWriteLock()
    const all = [shared(work('one')), shared(work('two')), exclusive(work('alone')), shared(work('later'))]
    await end('one')
    expect(events).toEqual(['one begins', 'two begins', 'one ends'])
    await end('two')
    expect(events.slice(3)).toEqual(['two ends', 'alone begins'])
    await end('alone')
    expect(events.slice(5)).toEqual(['alone ends', 'later begins'])
    await end('later')
    expect(await Promise.all(all)).toEqual(['one', 'two', 'alone', 'later'])
  })

  it('runs exclusive work one after the other', async () => {
    const { events, work, end } = createSteps()
    const { exclusive } = createReadWriteLock()
    const both = [exclusive(work('one')), exclusive(work('two'))]
    await end('')
    expect(events).toEqual(['one begins'])
    await end('one')
    await end('two')
    await Promise.all(both)
    expect(events).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
  })

  it('unlocks after work that failed', async () => {
    const { shared, exclusive } = createReadWriteLock()
    const fail = async () => {
      throw new Error('on purpose')
    }
    await expect(shared(fail)).rejects.toThrow('on purpose')
    await expect(exclusive(fail)).rejects.toThrow('on purpose')
    expect(await shared(async () => 'through')).toBe('through')
  })
})

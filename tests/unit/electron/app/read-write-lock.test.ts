import { describe, expect, it } from 'vitest'
import { createTurnstile } from '#electron/app/read-write-lock'

/** Work that ends when the test says so, and tells what it did. */
function steps() {
  const told: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => async () => {
    told.push(`${name} begins`)
    await new Promise<void>((resolve) => ends.set(name, resolve))
    told.push(`${name} ends`)
    return name
  }
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { told, work, end }
}

describe('createTurnstile', () => {
  it('lets work through side by side, and one alone after it and before what comes later', async () => {
    const { told, work, end } = steps()
    const { pass, alone } = createTurnstile()
    const all = [pass(work('one')), pass(work('two')), alone(work('alone')), pass(work('later'))]
    await end('one')
    expect(told).toEqual(['one begins', 'two begins', 'one ends'])
    await end('two')
    expect(told.slice(3)).toEqual(['two ends', 'alone begins'])
    await end('alone')
    expect(told.slice(5)).toEqual(['alone ends', 'later begins'])
    await end('later')
    expect(await Promise.all(all)).toEqual(['one', 'two', 'alone', 'later'])
  })

  it('lets two that want to be alone in one after the other', async () => {
    const { told, work, end } = steps()
    const { alone } = createTurnstile()
    const both = [alone(work('one')), alone(work('two'))]
    await end('')
    expect(told).toEqual(['one begins'])
    await end('one')
    await end('two')
    await Promise.all(both)
    expect(told).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
  })

  it('opens again after work that failed', async () => {
    const { pass, alone } = createTurnstile()
    const fail = async () => {
      throw new Error('on purpose')
    }
    await expect(pass(fail)).rejects.toThrow('on purpose')
    await expect(alone(fail)).rejects.toThrow('on purpose')
    expect(await pass(async () => 'through')).toBe('through')
  })
})

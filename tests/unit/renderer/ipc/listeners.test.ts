import { afterEach, describe, expect, it, vi } from 'vitest'
import { createListeners } from '#renderer/ipc/listeners'

describe('createListeners', () => {
  afterEach(() => vi.restoreAllMocks())

  it('calls listeners in order, and none after it is removed', () => {
    const listeners = createListeners<string>()
    const received: string[] = []
    listeners.add((value) => received.push(`a ${value}`))
    const remove = listeners.add((value) => received.push(`b ${value}`))
    listeners.publish('one')
    remove()
    listeners.publish('two')
    expect(received).toEqual(['a one', 'b one', 'a two'])
  })

  it('treats the same function added twice as two listeners', () => {
    const listeners = createListeners<number>()
    let sum = 0
    const add = (value: number) => {
      sum += value
    }
    const remove = listeners.add(add)
    listeners.add(add)
    remove()
    listeners.publish(1)
    expect(sum).toBe(1)
  })

  it('calls the other listeners when one throws, and rethrows the error later', () => {
    const thrown: unknown[] = []
    vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => {
      try {
        task()
      } catch (error) {
        thrown.push(error)
      }
    })
    const listeners = createListeners<number>()
    const received: number[] = []
    const failure = new Error('A listener failed')
    listeners.add(() => {
      throw failure
    })
    listeners.add((value) => received.push(value))
    listeners.publish(1)
    expect(received).toEqual([1])
    expect(thrown).toEqual([failure])
  })
})

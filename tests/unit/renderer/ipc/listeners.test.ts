import { afterEach, describe, expect, it, vi } from 'vitest'
import { createListeners } from '#renderer/ipc/listeners'

describe('createListeners', () => {
  afterEach(() => vi.restoreAllMocks())

  it('tells everyone in order, and nobody after they left', () => {
    const listeners = createListeners<string>()
    const heard: string[] = []
    listeners.add((word) => heard.push(`a ${word}`))
    const leave = listeners.add((word) => heard.push(`b ${word}`))
    listeners.tell('one')
    leave()
    listeners.tell('two')
    expect(heard).toEqual(['a one', 'b one', 'a two'])
  })

  it('takes the same function twice for two listeners', () => {
    const listeners = createListeners<number>()
    let sum = 0
    const add = (value: number) => {
      sum += value
    }
    const leave = listeners.add(add)
    listeners.add(add)
    leave()
    listeners.tell(1)
    expect(sum).toBe(1)
  })

  it('lets the others hear when one throws, and does not hide the error', () => {
    const thrown: unknown[] = []
    vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => {
      try {
        task()
      } catch (error) {
        thrown.push(error)
      }
    })
    const listeners = createListeners<number>()
    const heard: number[] = []
    const failure = new Error('A listener failed')
    listeners.add(() => {
      throw failure
    })
    listeners.add((value) => heard.push(value))
    listeners.tell(1)
    expect(heard).toEqual([1])
    expect(thrown).toEqual([failure])
  })
})

import { describe, expect, it, vi } from 'vitest'
import { readDeclined, storeDeclined } from '#renderer/features/inbox/declined-notifications'

/** Gives the page a storage. */
function stubStorage(storage: Partial<Storage>): void {
  vi.stubGlobal('window', { localStorage: storage })
}

function createStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const items = new Map<string, string>()
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) }
}

describe('readDeclined', () => {
  it('is false until the user has declined notifications in this browser', () => {
    stubStorage(createStorage())
    expect(readDeclined()).toBe(false)
    storeDeclined()
    expect(readDeclined()).toBe(true)
  })

  it('is true without a storage, so that the offer does not come back each time', () => {
    const refuse = () => {
      throw new DOMException('The storage is switched off', 'SecurityError')
    }
    stubStorage({ getItem: refuse, setItem: refuse })
    expect(() => storeDeclined()).not.toThrow()
    expect(readDeclined()).toBe(true)
  })
})

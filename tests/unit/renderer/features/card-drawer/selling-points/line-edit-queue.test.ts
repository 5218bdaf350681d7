import { describe, expect, it } from 'vitest'
import { createLineEditQueue } from '#renderer/features/card-drawer/selling-points/line-edit-queue'

type Store = Parameters<typeof createLineEditQueue>[0]['store']

const createQueue = (initial: readonly string[], store: Store, fresh: readonly string[] | null = null) =>
  createLineEditQueue({ initial, store, reload: async () => fresh })

const append = (line: string) => (lines: readonly string[]) => [...lines, line]

describe('createLineEditQueue', () => {
  it('applies each edit to the result of the one before, even before the stored list comes back', async () => {
    const stored: (readonly string[])[] = []
    const edits = createQueue(['a'], async (lines) => {
      stored.push(lines)
      return null
    })
    const first = edits.enqueue(append('b'))
    edits.setStored(['a'])
    await Promise.all([first, edits.enqueue((lines) => lines.filter((line) => line !== 'a'))])
    expect(stored).toEqual([['a', 'b'], ['b']])
  })

  it('drops a refused edit and returns the reason', async () => {
    const stored: (readonly string[])[] = []
    const edits = createQueue([], async (lines) => {
      if (lines.includes('long')) return { message: 'Too long.', reason: 'invalid' }
      stored.push(lines)
      return null
    })
    const first = edits.enqueue(append('long'))
    const second = edits.enqueue(append('short'))
    expect(await first).toEqual({ message: 'Too long.', reason: 'invalid' })
    expect(await second).toBeNull()
    expect(stored).toEqual([['short']])
  })

  it('continues from a list that arrived while no edit was running, and stores nothing without a change', async () => {
    const stored: (readonly string[])[] = []
    const edits = createQueue(['a'], async (lines) => {
      stored.push(lines)
      return null
    })
    edits.setStored(['b'])
    expect(await edits.enqueue((lines) => lines)).toBeNull()
    await edits.enqueue(append('c'))
    expect(stored).toEqual([['b', 'c']])
  })

  describe('after another window has changed the list', () => {
    const stale = { message: 'Another window changed this.', reason: 'stale' } as const
    /** Stores only over the list of the other window. */
    const storeOver = (current: readonly string[], stored: (readonly string[])[]): Store => {
      return async (lines, seen) => {
        if (seen.join() !== current.join()) return stale
        stored.push(lines)
        return null
      }
    }

    it('makes the edit again on the new list, so that neither is lost', async () => {
      const stored: (readonly string[])[] = []
      const edits = createQueue(['a'], storeOver(['a', 'theirs'], stored), ['a', 'theirs'])
      expect(await edits.enqueue(append('mine'))).toBeNull()
      expect(stored).toEqual([['a', 'theirs', 'mine']])
    })

    it('refuses an edit that no longer fits', async () => {
      const stored: (readonly string[])[] = []
      const edits = createQueue(['a'], storeOver(['b'], stored), ['b'])
      const rename = (lines: readonly string[]) => (lines[0] === 'a' ? ['z'] : lines)
      expect(await edits.enqueue(rename)).toEqual(stale)
      expect(stored).toEqual([])
      expect(await edits.enqueue(append('c'))).toBeNull()
      expect(stored).toEqual([['b', 'c']])
    })

    it('refuses the edit if the list cannot be loaded', async () => {
      expect(await createQueue(['a'], storeOver(['b'], []), null).enqueue(append('c'))).toEqual(stale)
    })
  })
})

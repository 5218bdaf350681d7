import { describe, expect, it } from 'vitest'
import { createLineEditQueue } from '#renderer/features/card-drawer/selling-points/line-edit-queue'

const append = (line: string) => (lines: readonly string[]) => [...lines, line]

describe('createLineEditQueue', () => {
  it('applies each edit to the result of the one before, even before the stored list comes back', async () => {
    const stored: (readonly string[])[] = []
    const edits = createLineEditQueue(['a'], async (lines) => {
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
    const edits = createLineEditQueue([], async (lines) => {
      if (lines.includes('long')) return 'Too long.'
      stored.push(lines)
      return null
    })
    const first = edits.enqueue(append('long'))
    const second = edits.enqueue(append('short'))
    expect(await first).toBe('Too long.')
    expect(await second).toBeNull()
    expect(stored).toEqual([['short']])
  })

  it('continues from a list that arrived while no edit was running, and stores nothing without a change', async () => {
    const stored: (readonly string[])[] = []
    const edits = createLineEditQueue(['a'], async (lines) => {
      stored.push(lines)
      return null
    })
    edits.setStored(['b'])
    expect(await edits.enqueue((lines) => lines)).toBeNull()
    await edits.enqueue(append('c'))
    expect(stored).toEqual([['b', 'c']])
  })
})

import { describe, expect, it } from 'vitest'
import { createLineEdits } from '#renderer/features/card-drawer/selling-points/line-edits'

const adding = (line: string) => (lines: readonly string[]) => [...lines, line]

describe('createLineEdits', () => {
  it('makes each change from the outcome of the one before, though the stored list is not back yet', async () => {
    const stored: (readonly string[])[] = []
    const edits = createLineEdits(['a'], async (lines) => {
      stored.push(lines)
      return null
    })
    const first = edits.enqueue(adding('b'))
    edits.setStored(['a'])
    await Promise.all([first, edits.enqueue((lines) => lines.filter((line) => line !== 'a'))])
    expect(stored).toEqual([['a', 'b'], ['b']])
  })

  it('leaves out what was refused, and tells why', async () => {
    const stored: (readonly string[])[] = []
    const edits = createLineEdits([], async (lines) => {
      if (lines.includes('long')) return 'Too long.'
      stored.push(lines)
      return null
    })
    const refusal = edits.enqueue(adding('long'))
    const other = edits.enqueue(adding('short'))
    expect(await refusal).toBe('Too long.')
    expect(await other).toBeNull()
    expect(stored).toEqual([['short']])
  })

  it('goes on from the list that came while nothing was on its way, and stores nothing for no change', async () => {
    const stored: (readonly string[])[] = []
    const edits = createLineEdits(['a'], async (lines) => {
      stored.push(lines)
      return null
    })
    edits.setStored(['b'])
    expect(await edits.enqueue((lines) => lines)).toBeNull()
    await edits.enqueue(adding('c'))
    expect(stored).toEqual([['b', 'c']])
  })
})

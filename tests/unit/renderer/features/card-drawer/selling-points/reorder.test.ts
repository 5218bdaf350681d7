import { describe, expect, it } from 'vitest'
import { changed, moved, removed } from '#renderer/features/card-drawer/selling-points/reorder'

const lines = ['a', 'b', 'b', 'c']

describe('moveLine', () => {
  it('moves one line to another position', () => {
    expect(moved(lines, { text: 'a', index: 0 }, 1)).toEqual(['b', 'a', 'b', 'c'])
    expect(moved(lines, { text: 'c', index: 3 }, -3)).toEqual(['c', 'a', 'b', 'b'])
  })

  it('returns the lines unchanged when there is no such line or position', () => {
    expect(moved(lines, { text: 'a', index: 0 }, -1)).toBe(lines)
    expect(moved(lines, { text: 'c', index: 3 }, 1)).toBe(lines)
    expect(moved(lines, { text: 'x', index: 0 }, 1)).toBe(lines)
  })
})

describe('replaceLine and removeLine', () => {
  it('touch only one of two equal lines', () => {
    expect(changed(lines, { text: 'b', index: 2 }, 'x')).toEqual(['a', 'b', 'x', 'c'])
    expect(removed(lines, { text: 'b', index: 1 })).toEqual(['a', 'b', 'c'])
  })

  it('find a line that has moved, and change nothing when it is gone', () => {
    expect(removed(lines, { text: 'c', index: 1 })).toEqual(['a', 'b', 'b'])
    expect(removed(lines, { text: 'x', index: 1 })).toBe(lines)
    expect(changed(lines, { text: 'x', index: 1 }, 'y')).toBe(lines)
  })
})

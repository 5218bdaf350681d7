import { describe, expect, it } from 'vitest'
import { moveLine, removeLine, replaceLine } from '#renderer/features/card-drawer/selling-points/edit-line'

const lines = ['a', 'b', 'b', 'c']

describe('moveLine', () => {
  it('moves one line to another position', () => {
    expect(moveLine(lines, { text: 'a', index: 0 }, 1)).toEqual(['b', 'a', 'b', 'c'])
    expect(moveLine(lines, { text: 'c', index: 3 }, -3)).toEqual(['c', 'a', 'b', 'b'])
  })

  it('returns the lines unchanged when there is no such line or position', () => {
    expect(moveLine(lines, { text: 'a', index: 0 }, -1)).toBe(lines)
    expect(moveLine(lines, { text: 'c', index: 3 }, 1)).toBe(lines)
    expect(moveLine(lines, { text: 'x', index: 0 }, 1)).toBe(lines)
  })
})

describe('replaceLine and removeLine', () => {
  it('touch only one of two equal lines', () => {
    expect(replaceLine(lines, { text: 'b', index: 2 }, 'x')).toEqual(['a', 'b', 'x', 'c'])
    expect(removeLine(lines, { text: 'b', index: 1 })).toEqual(['a', 'b', 'c'])
  })

  it('find a line that has moved, and change nothing when it is gone', () => {
    expect(removeLine(lines, { text: 'c', index: 1 })).toEqual(['a', 'b', 'b'])
    expect(removeLine(lines, { text: 'x', index: 1 })).toBe(lines)
    expect(replaceLine(lines, { text: 'x', index: 1 }, 'y')).toBe(lines)
  })
})

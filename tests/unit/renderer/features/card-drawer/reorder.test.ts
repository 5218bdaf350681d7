import { describe, expect, it } from 'vitest'
import { changedAt, movedTo, removedAt } from '../../../../../renderer/features/card-drawer/reorder.ts'

const lines = ['a', 'b', 'b', 'c']

describe('movedTo', () => {
  it('takes one line to another place', () => {
    expect(movedTo(lines, 0, 1)).toEqual(['b', 'a', 'b', 'c'])
    expect(movedTo(lines, 3, 0)).toEqual(['c', 'a', 'b', 'b'])
  })

  it('leaves the lines where there is no such place', () => {
    expect(movedTo(lines, 0, -1)).toBe(lines)
    expect(movedTo(lines, 3, 4)).toBe(lines)
    expect(movedTo(lines, 9, 0)).toBe(lines)
  })
})

describe('changedAt and removedAt', () => {
  it('touch one of two lines that are alike', () => {
    expect(changedAt(lines, 2, 'x')).toEqual(['a', 'b', 'x', 'c'])
    expect(removedAt(lines, 1)).toEqual(['a', 'b', 'c'])
  })
})

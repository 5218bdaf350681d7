import { describe, expect, it } from 'vitest'
import { findNeighbours } from '#renderer/features/card-drawer/find-neighbours'

describe('findNeighbours', () => {
  it.each([
    ['a', { previous: null, next: 'b', position: 1, count: 3 }],
    ['b', { previous: 'a', next: 'c', position: 2, count: 3 }],
    ['c', { previous: 'b', next: null, position: 3, count: 3 }],
    ['gone', { previous: null, next: null, position: 0, count: 3 }],
  ])('finds the neighbours of %s', (id, neighbours) => {
    expect(findNeighbours(['a', 'b', 'c'], id)).toEqual(neighbours)
  })
})

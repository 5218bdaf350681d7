import { describe, expect, it } from 'vitest'
import { neighboursOf } from '#renderer/features/card-drawer/neighbours'

describe('neighboursOf', () => {
  it.each([
    ['a', { previous: null, next: 'b', place: 1, count: 3 }],
    ['b', { previous: 'a', next: 'c', place: 2, count: 3 }],
    ['c', { previous: 'b', next: null, place: 3, count: 3 }],
    ['gone', { previous: null, next: null, place: 0, count: 3 }],
  ])('knows who stands beside %s', (id, neighbours) => {
    expect(neighboursOf(['a', 'b', 'c'], id)).toEqual(neighbours)
  })
})

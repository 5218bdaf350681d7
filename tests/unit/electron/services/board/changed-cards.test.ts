import { describe, expect, it } from 'vitest'
import { findChangedCards } from '#electron/services/board/changed-cards'
import { aCard } from '#tests/support/builders/card'

const [a, b, c, d, e] = [
  aCard({ id: 'a' }),
  aCard({ id: 'b' }),
  aCard({ id: 'c' }),
  aCard({ id: 'd' }),
  aCard({ id: 'e' }),
]
const board = [a, b, c, d, e]
const other = { ...c, notes: 'Ask about the team.' }
const x = aCard({ id: 'x' })

describe('findChangedCards', () => {
  it.each([
    ['none where the same cards stand in another list', [...board], []],
    ['none where one moved in the middle', [a, c, d, b, e], []],
    ['one changed in the middle', [a, b, other, d, e], ['c']],
    ['one changed and moved', [a, other, b, d, e], ['c']],
    ['one changed at either end', [{ ...a }, b, c, d, { ...e }], ['a', 'e']],
    ['one deleted at the start', [b, c, d, e], ['a']],
    ['one deleted in the middle', [a, b, d, e], ['c']],
    ['one deleted at the end', [a, b, c, d], ['e']],
    ['one added at the start', [x, ...board], ['x']],
    ['one added in the middle', [a, b, x, c, d, e], ['x']],
    ['one added at the end', [...board, x], ['x']],
    ['one that stands for another', [a, b, x, d, e], ['c', 'x']],
    ['every card of a board that was emptied', [], ['a', 'b', 'c', 'd', 'e']],
  ] as const)('returns %s', (_, after, ids) => {
    expect([...findChangedCards(board, after)].sort()).toEqual(ids)
  })

  it('returns every card of a board that was empty', () => {
    expect([...findChangedCards([], board)].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

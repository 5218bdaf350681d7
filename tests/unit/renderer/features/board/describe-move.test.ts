import { describe, expect, it } from 'vitest'
import { describeBoardEdge, describeMove, describeRevertedMove } from '#renderer/features/board/describe-move'
import { emptyColumns } from '#renderer/state/columns'

describe('describeMove', () => {
  it('names the column and the position in it', () => {
    const columns = { ...emptyColumns, waiting: ['a', 'b', 'c'] }
    expect(describeMove(columns, { id: 'b', company: 'Northwind Optics' })).toBe(
      'Moved Northwind Optics to Waiting, 2 of 3',
    )
  })
})

describe('describeRevertedMove', () => {
  it('says that the card is back, and where', () => {
    expect(
      describeRevertedMove({ ...emptyColumns, applied: ['a', 'b'] }, { id: 'a', company: 'Quill' }),
    ).toBe('Quill couldn’t be moved and is back in Applied, 1 of 2')
  })
})

describe('describeBoardEdge', () => {
  it('names the edge the card is at', () => {
    expect(describeBoardEdge('Quill', 'left')).toBe('Quill is already in the first column')
  })
})

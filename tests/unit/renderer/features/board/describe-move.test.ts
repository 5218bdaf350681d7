import { describe, expect, it } from 'vitest'
import {
  describeBoardEdge,
  describeMove,
  describeMoveOfSeveral,
  describeRevertedMove,
} from '#renderer/features/board/describe-move'
import { emptyColumns } from '#renderer/state/columns'

describe('describeMove', () => {
  it('names the column and the position in it', () => {
    const columns = { ...emptyColumns, waiting: ['a', 'b', 'c'] }
    expect(describeMove(columns, { id: 'b', company: 'Northwind Optics' })).toBe(
      'Moved Northwind Optics to Waiting, 2 of 3',
    )
  })
})

describe('describeMoveOfSeveral', () => {
  const columns = { ...emptyColumns, waiting: ['a', 'b', 'c', 'd'] }

  it('names the column they came to', () => {
    const move = { ids: ['a', 'b', 'c'], stage: 'waiting', isWithin: false } as const
    expect(describeMoveOfSeveral(columns, move)).toBe('3 cards moved to Waiting')
  })

  it('names their positions within the column', () => {
    const move = { ids: ['c', 'b'], stage: 'waiting', isWithin: true } as const
    expect(describeMoveOfSeveral(columns, move)).toBe('2 cards moved in Waiting, now 2 to 3 of 4')
  })

  it('is empty if the filter hides all of them', () => {
    const move = { ids: ['x', 'y'], stage: 'waiting', isWithin: false } as const
    expect(describeMoveOfSeveral(columns, move)).toBe('')
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
    expect(describeBoardEdge({ company: 'Quill', count: 1 }, 'left')).toBe(
      'Quill is already in the first column',
    )
    expect(describeBoardEdge({ company: 'Quill', count: 3 }, 'down')).toBe(
      '3 cards are already at the bottom of their column',
    )
  })
})

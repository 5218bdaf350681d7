import { describe, expect, it } from 'vitest'
import { emptyColumns, reorderColumns } from '#renderer/state/columns'
import type { BoardCard } from '#shared/ipc/board-view'
import { aBoardCard } from './board-fixtures.ts'

const toMap = (...cards: BoardCard[]) => new Map(cards.map((card) => [card.id, card]))
const a = aBoardCard({ id: 'a', rank: 'a0' })
const b = aBoardCard({ id: 'b', rank: 'a1' })
const columns = { ...emptyColumns, applied: ['a', 'b'] }

describe('reorderColumns', () => {
  it('keeps the identity of a column whose order does not change', () => {
    const after = toMap({ ...a, rank: 'Zz' }, b)
    const next = reorderColumns(columns, { before: toMap(a, b), after, touched: ['a'] })
    expect(next.applied).toBe(columns.applied)
  })

  it('considers only the touched cards', () => {
    const after = toMap({ ...a, rank: 'a2' }, b)
    expect(reorderColumns(columns, { before: toMap(a, b), after, touched: ['b'] })).toBe(columns)
    expect(reorderColumns(columns, { before: toMap(a, b), after, touched: ['a'] }).applied).toEqual([
      'b',
      'a',
    ])
  })

  it('orders cards of one rank by their ids', () => {
    const after = toMap({ ...b, rank: 'a0' }, a)
    const next = reorderColumns(emptyColumns, { before: new Map(), after, touched: ['b', 'a'] })
    expect(next.applied).toEqual(['a', 'b'])
  })
})

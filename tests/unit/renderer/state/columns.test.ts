import { describe, expect, it } from 'vitest'
import { noColumns, reorder } from '#renderer/state/columns'
import type { BoardCard } from '#shared/ipc/board-view'
import { aBoardCard } from './board-fixtures.ts'

const toMap = (...cards: BoardCard[]) => new Map(cards.map((card) => [card.id, card]))
const a = aBoardCard({ id: 'a', rank: 'a0' })
const b = aBoardCard({ id: 'b', rank: 'a1' })
const columns = { ...noColumns, applied: ['a', 'b'] }

describe('reorderColumns', () => {
  it('keeps the identity of a column whose order does not change', () => {
    const after = toMap({ ...a, rank: 'Zz' }, b)
    const next = reorder(columns, { before: toMap(a, b), after, touched: ['a'] })
    expect(next.applied).toBe(columns.applied)
  })

  it('considers only the touched cards', () => {
    const after = toMap({ ...a, rank: 'a2' }, b)
    expect(reorder(columns, { before: toMap(a, b), after, touched: ['b'] })).toBe(columns)
    expect(reorder(columns, { before: toMap(a, b), after, touched: ['a'] }).applied).toEqual(['b', 'a'])
  })

  it('orders cards of one rank by their ids', () => {
    const after = toMap({ ...b, rank: 'a0' }, a)
    const next = reorder(noColumns, { before: new Map(), after, touched: ['b', 'a'] })
    expect(next.applied).toEqual(['a', 'b'])
  })
})

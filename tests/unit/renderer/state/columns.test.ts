import { describe, expect, it } from 'vitest'
import { noColumns, reorder } from '#renderer/state/columns'
import type { BoardCard } from '#shared/ipc/board-view'
import { aBoardCard } from './board-fixtures.ts'

const mapOf = (...cards: BoardCard[]) => new Map(cards.map((card) => [card.id, card]))
const a = aBoardCard({ id: 'a', rank: 'a0' })
const b = aBoardCard({ id: 'b', rank: 'a1' })
const columns = { ...noColumns, applied: ['a', 'b'] }

describe('reorder', () => {
  it('keeps a column whose ranks change and whose order does not', () => {
    const after = mapOf({ ...a, rank: 'Zz' }, b)
    const next = reorder(columns, { before: mapOf(a, b), after, touched: ['a'] })
    expect(next.applied).toBe(columns.applied)
  })

  it('looks at nothing but the touched cards', () => {
    const after = mapOf({ ...a, rank: 'a2' }, b)
    expect(reorder(columns, { before: mapOf(a, b), after, touched: ['b'] })).toBe(columns)
    expect(reorder(columns, { before: mapOf(a, b), after, touched: ['a'] }).applied).toEqual(['b', 'a'])
  })

  it('orders cards of one rank by their ids', () => {
    const after = mapOf({ ...b, rank: 'a0' }, a)
    const next = reorder(noColumns, { before: new Map(), after, touched: ['b', 'a'] })
    expect(next.applied).toEqual(['a', 'b'])
  })
})

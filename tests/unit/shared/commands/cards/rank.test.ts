import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ColumnPosition,
  computeRank,
  computeRanks,
  type RankedCard,
  respaceRanks,
  selectColumn,
} from '#shared/commands/cards/rank'
import { AppError } from '#shared/errors/app-error'

const rankedCard = (id: string, rank: string): RankedCard => ({ id, rank, stage: 'applied' })
const columnIds = (cards: readonly RankedCard[]) => selectColumn(cards, 'applied').map((card) => card.id)

function dropCard(cards: readonly RankedCard[], id: string, position: ColumnPosition): readonly RankedCard[] {
  const rank = computeRank(cards, { id, stage: 'applied', position })
  return [...cards.filter((card) => card.id !== id), rankedCard(id, rank)]
}

/** Computes the expected order on a plain list of ids. */
function expectedOrder(ids: readonly string[], id: string, position: ColumnPosition): string[] {
  const others = ids.filter((other) => other !== id)
  if (position.at === 'top') return [id, ...others]
  if (position.at === 'before' && position.id === id && ids.includes(id)) return [...ids]
  const index = position.at === 'before' ? others.indexOf(position.id) : -1
  return index < 0 ? [...others, id] : others.toSpliced(index, 0, id)
}

const cards = [rankedCard('a', 'a0'), rankedCard('b', 'a1'), rankedCard('c', 'a2')]

describe('computeRanks', () => {
  const drop = (ids: string[], position: ColumnPosition) => {
    const ranks = computeRanks(cards, { ids, stage: 'applied', position })
    const moved = ids.map((id, index) => rankedCard(id, ranks[index] ?? ''))
    return columnIds([...cards.filter(({ id }) => !ids.includes(id)), ...moved])
  }

  it('puts several cards one below the other', () => {
    expect(drop(['x', 'y'], { at: 'top' })).toEqual(['x', 'y', 'a', 'b', 'c'])
    expect(drop(['c', 'x', 'a'], { at: 'before', id: 'b' })).toEqual(['c', 'x', 'a', 'b'])
    expect(drop(['b', 'a'], { at: 'bottom' })).toEqual(['c', 'b', 'a'])
  })

  it('puts them before the next card that stays if the neighbour is one of them', () => {
    expect(drop(['a', 'x', 'b'], { at: 'before', id: 'a' })).toEqual(['a', 'x', 'b', 'c'])
    expect(drop(['b', 'c'], { at: 'before', id: 'c' })).toEqual(['a', 'b', 'c'])
  })
})

describe('rankAt', () => {
  it('puts a card at the top, at the bottom or before another', () => {
    expect(columnIds(dropCard(cards, 'x', { at: 'top' }))).toEqual(['x', 'a', 'b', 'c'])
    expect(columnIds(dropCard(cards, 'x', { at: 'bottom' }))).toEqual(['a', 'b', 'c', 'x'])
    expect(columnIds(dropCard(cards, 'x', { at: 'before', id: 'b' }))).toEqual(['a', 'x', 'b', 'c'])
    expect(columnIds(dropCard(cards, 'c', { at: 'before', id: 'b' }))).toEqual(['a', 'c', 'b'])
  })

  it('keeps the position of a card dropped before itself', () => {
    for (const id of ['a', 'b', 'c'])
      expect(columnIds(dropCard(cards, id, { at: 'before', id }))).toEqual(['a', 'b', 'c'])
  })

  it('uses the bottom if the neighbour has left, and handles an empty column', () => {
    expect(columnIds(dropCard(cards, 'x', { at: 'before', id: 'gone' }))).toEqual(['a', 'b', 'c', 'x'])
    expect(columnIds(dropCard([], 'x', { at: 'top' }))).toEqual(['x'])
  })

  it('ignores other columns', () => {
    const elsewhere = { id: 'z', rank: 'Zz', stage: 'offer' as const }
    expect(computeRank([...cards, elsewhere], { id: 'x', stage: 'applied', position: { at: 'top' } })).toBe(
      computeRank(cards, { id: 'x', stage: 'applied', position: { at: 'top' } }),
    )
  })

  it('handles two cards of one rank and refuses an invalid rank', () => {
    const twins = [rankedCard('a', 'a0'), rankedCard('b', 'a0')]
    expect(columnIds(dropCard(twins, 'x', { at: 'before', id: 'b' }))).toEqual(['a', 'b', 'x'])
    const broken = [rankedCard('a', '!')]
    expect(() => computeRank(broken, { id: 'x', stage: 'applied', position: { at: 'top' } })).toThrow(
      AppError,
    )
  })

  it('keeps the order of any sequence of drops', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const id = fc.constantFrom(...ids)
    const position: fc.Arbitrary<ColumnPosition> = fc.oneof(
      fc.constant({ at: 'top' as const }),
      fc.constant({ at: 'bottom' as const }),
      id.map((before) => ({ at: 'before' as const, id: before })),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(id, position), { maxLength: 60 }), (drops) => {
        let column: readonly RankedCard[] = []
        let order: string[] = []
        for (const [dropped, position] of drops) {
          column = dropCard(column, dropped, position)
          order = expectedOrder(order, dropped, position)
          expect(columnIds(column)).toEqual(order)
        }
      }),
    )
  })
})

describe('respacedRanks', () => {
  it('returns null while ranks are short', () => {
    expect(respaceRanks(cards, 'applied')).toBeNull()
    expect(respaceRanks([rankedCard('a', `a0${'V'.repeat(120)}`)], 'offer')).toBeNull()
  })

  it('keeps the order and shortens every rank', () => {
    let column: readonly RankedCard[] = [rankedCard('a', 'a0'), rankedCard('b', 'a1')]
    let last = 'b'
    while (respaceRanks(column, 'applied') === null) {
      const id = `x${column.length}`
      column = dropCard(column, id, { at: 'before', id: last })
      last = id
    }
    const before = columnIds(column)
    const ranks = respaceRanks(column, 'applied')
    const after = column.map((card) => rankedCard(card.id, ranks?.get(card.id) ?? ''))
    expect(columnIds(after)).toEqual(before)
    expect(Math.max(...after.map((card) => card.rank.length))).toBeLessThan(6)
    expect(Math.max(...column.map((card) => card.rank.length))).toBeLessThan(200)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inColumn, type Place, type Ranked, rankAt, respacedRanks } from '#shared/commands/cards/rank'
import { AppError } from '#shared/errors/app-error'

const rankedCard = (id: string, rank: string): Ranked => ({ id, rank, stage: 'applied' })
const columnIds = (cards: readonly Ranked[]) => inColumn(cards, 'applied').map((card) => card.id)

function dropCard(cards: readonly Ranked[], id: string, place: Place): readonly Ranked[] {
  const rank = rankAt(cards, { id, stage: 'applied', place })
  return [...cards.filter((card) => card.id !== id), rankedCard(id, rank)]
}

/** Computes the expected order on a plain list of ids. */
function expectedOrder(ids: readonly string[], id: string, place: Place): string[] {
  const others = ids.filter((other) => other !== id)
  if (place.at === 'top') return [id, ...others]
  if (place.at === 'before' && place.id === id && ids.includes(id)) return [...ids]
  const index = place.at === 'before' ? others.indexOf(place.id) : -1
  return index < 0 ? [...others, id] : others.toSpliced(index, 0, id)
}

const cards = [rankedCard('a', 'a0'), rankedCard('b', 'a1'), rankedCard('c', 'a2')]

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
    expect(rankAt([...cards, elsewhere], { id: 'x', stage: 'applied', place: { at: 'top' } })).toBe(
      rankAt(cards, { id: 'x', stage: 'applied', place: { at: 'top' } }),
    )
  })

  it('handles two cards of one rank and refuses an invalid rank', () => {
    const twins = [rankedCard('a', 'a0'), rankedCard('b', 'a0')]
    expect(columnIds(dropCard(twins, 'x', { at: 'before', id: 'b' }))).toEqual(['a', 'b', 'x'])
    const broken = [rankedCard('a', '!')]
    expect(() => rankAt(broken, { id: 'x', stage: 'applied', place: { at: 'top' } })).toThrow(AppError)
  })

  it('keeps the order of any sequence of drops', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const id = fc.constantFrom(...ids)
    const place: fc.Arbitrary<Place> = fc.oneof(
      fc.constant({ at: 'top' as const }),
      fc.constant({ at: 'bottom' as const }),
      id.map((before) => ({ at: 'before' as const, id: before })),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(id, place), { maxLength: 60 }), (drops) => {
        let column: readonly Ranked[] = []
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
    expect(respacedRanks(cards, 'applied')).toBeNull()
    expect(respacedRanks([rankedCard('a', `a0${'V'.repeat(120)}`)], 'offer')).toBeNull()
  })

  it('keeps the order and shortens every rank', () => {
    let column: readonly Ranked[] = [rankedCard('a', 'a0'), rankedCard('b', 'a1')]
    let last = 'b'
    while (respacedRanks(column, 'applied') === null) {
      const id = `x${column.length}`
      column = dropCard(column, id, { at: 'before', id: last })
      last = id
    }
    const before = columnIds(column)
    const ranks = respacedRanks(column, 'applied')
    const after = column.map((card) => rankedCard(card.id, ranks?.get(card.id) ?? ''))
    expect(columnIds(after)).toEqual(before)
    expect(Math.max(...after.map((card) => card.rank.length))).toBeLessThan(6)
    expect(Math.max(...column.map((card) => card.rank.length))).toBeLessThan(200)
  })
})

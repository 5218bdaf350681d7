import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inColumn, type Place, type Ranked, rankAt, respacedRanks } from '#shared/commands/cards/rank'
import { AppError } from '#shared/errors/app-error'

const ranked = (id: string, rank: string): Ranked => ({ id, rank, stage: 'applied' })
const idsOf = (cards: readonly Ranked[]) => inColumn(cards, 'applied').map((card) => card.id)

function placed(cards: readonly Ranked[], id: string, place: Place): readonly Ranked[] {
  const rank = rankAt(cards, { id, stage: 'applied', place })
  return [...cards.filter((card) => card.id !== id), ranked(id, rank)]
}

/** Where a card should stand, worked out on a plain list. */
function expectedOrder(ids: readonly string[], id: string, place: Place): string[] {
  const others = ids.filter((one) => one !== id)
  if (place.at === 'top') return [id, ...others]
  if (place.at === 'before' && place.id === id && ids.includes(id)) return [...ids]
  const index = place.at === 'before' ? others.indexOf(place.id) : -1
  return index < 0 ? [...others, id] : others.toSpliced(index, 0, id)
}

const cards = [ranked('a', 'a0'), ranked('b', 'a1'), ranked('c', 'a2')]

describe('rankAt', () => {
  it('places at the top, at the bottom and before another', () => {
    expect(idsOf(placed(cards, 'x', { at: 'top' }))).toEqual(['x', 'a', 'b', 'c'])
    expect(idsOf(placed(cards, 'x', { at: 'bottom' }))).toEqual(['a', 'b', 'c', 'x'])
    expect(idsOf(placed(cards, 'x', { at: 'before', id: 'b' }))).toEqual(['a', 'x', 'b', 'c'])
    expect(idsOf(placed(cards, 'c', { at: 'before', id: 'b' }))).toEqual(['a', 'c', 'b'])
  })

  it('leaves a card where it is when it is dropped before itself', () => {
    for (const id of ['a', 'b', 'c'])
      expect(idsOf(placed(cards, id, { at: 'before', id }))).toEqual(['a', 'b', 'c'])
  })

  it('takes the bottom where the neighbour has left, and any rank in an empty column', () => {
    expect(idsOf(placed(cards, 'x', { at: 'before', id: 'gone' }))).toEqual(['a', 'b', 'c', 'x'])
    expect(idsOf(placed([], 'x', { at: 'top' }))).toEqual(['x'])
  })

  it('looks at no other column', () => {
    const elsewhere = { id: 'z', rank: 'Zz', stage: 'offer' as const }
    expect(rankAt([...cards, elsewhere], { id: 'x', stage: 'applied', place: { at: 'top' } })).toBe(
      rankAt(cards, { id: 'x', stage: 'applied', place: { at: 'top' } }),
    )
  })

  it('gets by with twins of one rank and refuses a rank that is none', () => {
    const twins = [ranked('a', 'a0'), ranked('b', 'a0')]
    expect(idsOf(placed(twins, 'x', { at: 'before', id: 'b' }))).toEqual(['a', 'b', 'x'])
    const spoilt = [ranked('a', '!')]
    expect(() => rankAt(spoilt, { id: 'x', stage: 'applied', place: { at: 'top' } })).toThrow(AppError)
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
        for (const [one, at] of drops) {
          column = placed(column, one, at)
          order = expectedOrder(order, one, at)
          expect(idsOf(column)).toEqual(order)
        }
      }),
    )
  })
})

describe('respacedRanks', () => {
  it('is not called for while ranks are short', () => {
    expect(respacedRanks(cards, 'applied')).toBeNull()
    expect(respacedRanks([ranked('a', `a0${'V'.repeat(120)}`)], 'offer')).toBeNull()
  })

  it('keeps the order and makes every rank short again', () => {
    let column: readonly Ranked[] = [ranked('a', 'a0'), ranked('b', 'a1')]
    let last = 'b'
    while (respacedRanks(column, 'applied') === null) {
      const id = `x${column.length}`
      column = placed(column, id, { at: 'before', id: last })
      last = id
    }
    const before = idsOf(column)
    const ranks = respacedRanks(column, 'applied')
    const after = column.map((card) => ranked(card.id, ranks?.get(card.id) ?? ''))
    expect(idsOf(after)).toEqual(before)
    expect(Math.max(...after.map((card) => card.rank.length))).toBeLessThan(6)
    expect(Math.max(...column.map((card) => card.rank.length))).toBeLessThan(200)
  })
})

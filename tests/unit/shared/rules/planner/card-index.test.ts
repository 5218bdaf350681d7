import { describe, expect, it } from 'vitest'
import { emptyCardIndex, pickCards, updateCardIndex } from '#shared/rules/planner/card-index'
import { aCard } from '#tests/support/builders/card'

const a = aCard({ id: 'a' })
const b = aCard({ id: 'b' })
const c = aCard({ id: 'c' })
const ids = (...wanted: string[]) => new Set(wanted)
const places = updateCardIndex({ cards: [a, b, c], ids: ids('a') }, emptyCardIndex)

describe('placesOf', () => {
  it('finds every card when the first is asked for', () => {
    expect([...places]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ])
  })

  it('keeps what it knows while the cards asked for stand where they stood, changed or not', () => {
    const cards = [{ ...a, notes: 'Ask about the team.' }, b, c]
    expect(updateCardIndex({ cards, ids: ids('a', 'c') }, places)).toBe(places)
  })

  it.each([
    ['moved', [b, a, c], 'a'],
    ['gone', [a, b], 'c'],
    ['new', [a, b, c, aCard({ id: 'd' })], 'd'],
  ] as const)('finds them anew where one is %s', (_, cards, id) => {
    const found = updateCardIndex({ cards, ids: ids(id) }, places)
    expect([...found]).toEqual(cards.map((card, place) => [card.id, place]))
  })
})

describe('cardsAt', () => {
  it('gives the cards in the order of the board, and passes over what is not there', () => {
    expect(pickCards({ cards: [a, b, c], ids: ids('c', 'x', 'a') }, places)).toEqual([a, c])
  })
})

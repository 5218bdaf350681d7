import { describe, expect, it } from 'vitest'
import { fromSnapshot, withChange, withMove, withMoveSaved, withoutMove } from '#renderer/state/board-state'
import { aBoardCard, aChange, aSnapshot } from './board-fixtures.ts'

const first = aBoardCard({ id: 'first', rank: 'a0' })
const second = aBoardCard({ id: 'second', rank: 'a1' })
const waiting = aBoardCard({ id: 'waiting', rank: 'a0', stage: 'waiting' })
const start = () => fromSnapshot(aSnapshot({ cards: [second, first, waiting] }))
const toWaiting = { id: 1, cardId: 'first', stage: 'waiting', rank: 'a1' } as const

describe('fromSnapshot', () => {
  it('orders each column by rank', () => {
    expect(start().columns).toMatchObject({ applied: ['first', 'second'], waiting: ['waiting'], offer: [] })
  })

  it('keeps a card that did not change as it is', () => {
    const again = fromSnapshot(aSnapshot({ seq: 9, cards: [{ ...first }, second] }), start())
    expect(again.cards.get('first')).toBe(first)
    expect(again.cards.has('waiting')).toBe(false)
    expect(again.columns.waiting).toEqual([])
  })

  it('keeps a move that is still on its way', () => {
    const moving = withMove(start(), toWaiting)
    const again = fromSnapshot(aSnapshot({ seq: 9, cards: [first, second, waiting] }), moving)
    expect(again.columns.waiting).toEqual(['waiting', 'first'])
  })
})

describe('withChange', () => {
  it('applies the next event', () => {
    const next = withChange(
      start(),
      aChange({ seq: 2, cards: [{ ...second, stage: 'offer' }], removed: ['waiting'] }),
    )
    expect(next?.columns).toMatchObject({ applied: ['first'], waiting: [], offer: ['second'] })
    expect(next?.seq).toBe(2)
  })

  it('says so when an event is missing', () => {
    expect(withChange(start(), aChange({ seq: 3 }))).toBeNull()
  })

  it('leaves an event aside that it has seen', () => {
    const state = start()
    expect(withChange(state, aChange({ seq: 1, removed: ['first'] }))).toBe(state)
  })

  it('keeps the identity of cards and columns that stay the same', () => {
    const state = start()
    const told = { ...second, next: { ...second.next, text: 'Applied yesterday' } }
    const next = withChange(state, aChange({ cards: [told] }))
    expect(next?.columns).toBe(state.columns)
    expect(next?.cards.get('first')).toBe(first)
    expect(next?.cards.get('second')).toBe(told)
  })

  it('keeps the columns that a move does not touch', () => {
    const state = start()
    const next = withChange(state, aChange({ cards: [{ ...second, stage: 'offer' }] }))
    expect(next?.columns.waiting).toBe(state.columns.waiting)
    expect(next?.columns.applied).not.toBe(state.columns.applied)
  })

  it('leaves a move on top of an event about another card', () => {
    const next = withChange(withMove(start(), toWaiting), aChange({ cards: [{ ...second, who: 'Jane' }] }))
    expect(next?.columns.waiting).toEqual(['waiting', 'first'])
    expect(next?.cards.get('second')?.who).toBe('Jane')
  })

  it('ends a move once the event shows the card there', () => {
    const there = { ...first, stage: 'waiting', rank: 'a1' } as const
    const next = withChange(withMove(start(), toWaiting), aChange({ cards: [there] }))
    expect(next?.moves).toEqual([])
    expect(next?.cards.get('first')).toBe(there)
  })

  it('ends a move of a card that is gone', () => {
    const next = withChange(withMove(start(), toWaiting), aChange({ removed: ['first'] }))
    expect(next?.moves).toEqual([])
    expect(next?.columns).toMatchObject({ applied: ['second'], waiting: ['waiting'] })
  })
})

describe('withMove', () => {
  it('shows the card at its new place and keeps what main told', () => {
    const next = withMove(start(), toWaiting)
    expect(next.columns).toMatchObject({ applied: ['second'], waiting: ['waiting', 'first'] })
    expect(next.known.get('first')).toBe(first)
  })

  it('lets a later move of the same card win', () => {
    const next = withMove(withMove(start(), toWaiting), { ...toWaiting, id: 2, stage: 'offer' })
    expect(next.columns).toMatchObject({ waiting: ['waiting'], offer: ['first'] })
    expect(withoutMove(next, 2).columns).toMatchObject({ waiting: ['waiting', 'first'], offer: [] })
  })
})

describe('withoutMove', () => {
  it('puts the card back', () => {
    const next = withoutMove(withMove(start(), toWaiting), 1)
    expect(next.columns).toMatchObject({ applied: ['first', 'second'], waiting: ['waiting'] })
    expect(next.cards.get('first')).toBe(first)
  })
})

describe('withMoveSaved', () => {
  it('keeps the card at its new place until its event comes', () => {
    const saved = withMoveSaved(withMove(start(), toWaiting), 1)
    expect(saved.columns.waiting).toEqual(['waiting', 'first'])
    const elsewhere = { ...first, stage: 'waiting', rank: 'Zz' } as const
    const next = withChange(saved, aChange({ cards: [elsewhere] }))
    expect(next?.columns.waiting).toEqual(['first', 'waiting'])
    expect(next?.moves).toEqual([])
  })

  it('ends a move whose event came first with another rank', () => {
    const elsewhere = { ...first, stage: 'waiting', rank: 'Zz' } as const
    const told = withChange(withMove(start(), toWaiting), aChange({ cards: [elsewhere] }))
    expect(told?.columns.waiting).toEqual(['waiting', 'first'])
    expect(told && withMoveSaved(told, 1).columns.waiting).toEqual(['first', 'waiting'])
  })
})

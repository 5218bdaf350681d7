import { describe, expect, it } from 'vitest'
import { fromSnapshot, withChange, withMove, withMoveSaved, withoutMove } from '#renderer/state/board-state'
import { aBoardCard, aChange, aSnapshot } from './board-fixtures.ts'

const first = aBoardCard({ id: 'first', rank: 'a0' })
const second = aBoardCard({ id: 'second', rank: 'a1' })
const waiting = aBoardCard({ id: 'waiting', rank: 'a0', stage: 'waiting' })
const start = () => fromSnapshot(aSnapshot({ cards: [second, first, waiting] }))
const toWaiting = { id: 1, cardId: 'first', stage: 'waiting', rank: 'a1' } as const

describe('createBoardState', () => {
  it('orders each column by rank', () => {
    expect(start().columns).toMatchObject({ applied: ['first', 'second'], waiting: ['waiting'], offer: [] })
  })

  it('keeps the identity of a card that did not change', () => {
    const again = fromSnapshot(aSnapshot({ seq: 9, cards: [{ ...first }, second] }), start())
    expect(again.cards.get('first')).toBe(first)
    expect(again.cards.has('waiting')).toBe(false)
    expect(again.columns.waiting).toEqual([])
  })

  it('keeps a move that is not saved yet', () => {
    const moving = withMove(start(), toWaiting)
    const again = fromSnapshot(aSnapshot({ seq: 9, cards: [first, second, waiting] }), moving)
    expect(again.columns.waiting).toEqual(['waiting', 'first'])
  })
})

describe('applyChange', () => {
  it('applies the next event', () => {
    const next = withChange(
      start(),
      aChange({ seq: 2, cards: [{ ...second, stage: 'offer' }], removed: ['waiting'] }),
    )
    expect(next?.columns).toMatchObject({ applied: ['first'], waiting: [], offer: ['second'] })
    expect(next?.seq).toBe(2)
  })

  it('returns null when an event is missing', () => {
    expect(withChange(start(), aChange({ seq: 3 }))).toBeNull()
  })

  it('ignores an event that it has already applied', () => {
    const state = start()
    expect(withChange(state, aChange({ seq: 1, removed: ['first'] }))).toBe(state)
  })

  it('keeps the identity of cards and columns that stay the same', () => {
    const state = start()
    const changed = { ...second, next: { ...second.next, text: 'Applied yesterday' } }
    const next = withChange(state, aChange({ cards: [changed] }))
    expect(next?.columns).toBe(state.columns)
    expect(next?.cards.get('first')).toBe(first)
    expect(next?.cards.get('second')).toBe(changed)
  })

  it('keeps the columns that a move does not touch', () => {
    const state = start()
    const next = withChange(state, aChange({ cards: [{ ...second, stage: 'offer' }] }))
    expect(next?.columns.waiting).toBe(state.columns.waiting)
    expect(next?.columns.applied).not.toBe(state.columns.applied)
  })

  it('keeps a move when an event about another card arrives', () => {
    const next = withChange(withMove(start(), toWaiting), aChange({ cards: [{ ...second, who: 'Jane' }] }))
    expect(next?.columns.waiting).toEqual(['waiting', 'first'])
    expect(next?.cards.get('second')?.who).toBe('Jane')
  })

  it('ends a move once an event shows the card in its new position', () => {
    const moved = { ...first, stage: 'waiting', rank: 'a1' } as const
    const next = withChange(withMove(start(), toWaiting), aChange({ cards: [moved] }))
    expect(next?.pendingMoves).toEqual([])
    expect(next?.cards.get('first')).toBe(moved)
  })

  it('ends a move of a card that was deleted', () => {
    const next = withChange(withMove(start(), toWaiting), aChange({ removed: ['first'] }))
    expect(next?.pendingMoves).toEqual([])
    expect(next?.columns).toMatchObject({ applied: ['second'], waiting: ['waiting'] })
  })
})

describe('applyMove', () => {
  it('shows the card in its new position and keeps the confirmed card', () => {
    const next = withMove(start(), toWaiting)
    expect(next.columns).toMatchObject({ applied: ['second'], waiting: ['waiting', 'first'] })
    expect(next.known.get('first')).toBe(first)
  })

  it('gives precedence to a later move of the same card', () => {
    const next = withMove(withMove(start(), toWaiting), { ...toWaiting, id: 2, stage: 'offer' })
    expect(next.columns).toMatchObject({ waiting: ['waiting'], offer: ['first'] })
    expect(withoutMove(next, 2).columns).toMatchObject({ waiting: ['waiting', 'first'], offer: [] })
  })
})

describe('revertMove', () => {
  it('returns the card to its old position', () => {
    const next = withoutMove(withMove(start(), toWaiting), 1)
    expect(next.columns).toMatchObject({ applied: ['first', 'second'], waiting: ['waiting'] })
    expect(next.cards.get('first')).toBe(first)
  })
})

describe('markMoveSaved', () => {
  it('keeps the card in its new position until its event arrives', () => {
    const saved = withMoveSaved(withMove(start(), toWaiting), 1)
    expect(saved.columns.waiting).toEqual(['waiting', 'first'])
    const elsewhere = { ...first, stage: 'waiting', rank: 'Zz' } as const
    const next = withChange(saved, aChange({ cards: [elsewhere] }))
    expect(next?.columns.waiting).toEqual(['first', 'waiting'])
    expect(next?.pendingMoves).toEqual([])
  })

  it('ends a move whose event arrived first with another rank', () => {
    const elsewhere = { ...first, stage: 'waiting', rank: 'Zz' } as const
    const changed = withChange(withMove(start(), toWaiting), aChange({ cards: [elsewhere] }))
    expect(changed?.columns.waiting).toEqual(['waiting', 'first'])
    expect(changed && withMoveSaved(changed, 1).columns.waiting).toEqual(['first', 'waiting'])
  })
})

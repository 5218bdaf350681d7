import { describe, expect, it } from 'vitest'
import {
  applyChange,
  applyMove,
  createBoardState,
  markMoveSaved,
  revertMove,
} from '#renderer/state/board-state'
import { anAgenda } from '#tests/support/builders/agenda'
import { aBoardCard, aChange, aSnapshot } from './board-fixtures.ts'

const first = aBoardCard({ id: 'first', rank: 'a0' })
const second = aBoardCard({ id: 'second', rank: 'a1' })
const waiting = aBoardCard({ id: 'waiting', rank: 'a0', stage: 'waiting' })
const start = () => createBoardState(aSnapshot({ cards: [second, first, waiting] }))
const toWaiting = { id: 1, cardId: 'first', stage: 'waiting', rank: 'a1' } as const

describe('createBoardState', () => {
  it('orders each column by rank', () => {
    expect(start().columns).toMatchObject({ applied: ['first', 'second'], waiting: ['waiting'], offer: [] })
  })

  it('keeps the identity of a card that did not change', () => {
    const again = createBoardState(aSnapshot({ seq: 9, cards: [{ ...first }, second] }), start())
    expect(again.cards.get('first')).toBe(first)
    expect(again.cards.has('waiting')).toBe(false)
    expect(again.columns.waiting).toEqual([])
  })

  it('keeps a move that is not saved yet', () => {
    const moving = applyMove(start(), [toWaiting])
    const again = createBoardState(aSnapshot({ seq: 9, cards: [first, second, waiting] }), moving)
    expect(again.columns.waiting).toEqual(['waiting', 'first'])
  })
})

describe('applyChange', () => {
  it('applies the next event', () => {
    const next = applyChange(
      start(),
      aChange({ seq: 2, cards: [{ ...second, stage: 'offer' }], removed: ['waiting'] }),
    )
    expect(next?.columns).toMatchObject({ applied: ['first'], waiting: [], offer: ['second'] })
    expect(next?.seq).toBe(2)
  })

  it('keeps the lines of Today and the history when the event carries none', () => {
    const frame = {
      today: '2026-03-11',
      formats: { order: 'month-day-year', clock: '12-hour', firstWeekday: 'sunday' },
      order: 'by-date',
      archive: { count: 7, archivedOn: 'today', joined: null },
      proposals: [],
      agenda: anAgenda({ dueCount: 3 }),
      history: { undo: 'Edit Northwind Optics', redo: null },
    } as const
    const changed = applyChange(start(), aChange({ seq: 2, frame: { ...frame, proposals: [] } }))
    expect(changed).toMatchObject(frame)
    const next = changed && applyChange(changed, aChange({ seq: 3, changedIds: ['first'] }))
    expect(next).toMatchObject({ ...frame, seq: 3 })
    expect(next?.agenda).toBe(changed?.agenda)
  })

  it('returns null when an event is missing', () => {
    expect(applyChange(start(), aChange({ seq: 3 }))).toBeNull()
  })

  it('ignores an event that it has already applied', () => {
    const state = start()
    expect(applyChange(state, aChange({ seq: 1, removed: ['first'] }))).toBe(state)
  })

  it('keeps the identity of cards and columns that stay the same', () => {
    const state = start()
    const changed = { ...second, next: { ...second.next, text: 'Applied yesterday' } }
    const next = applyChange(state, aChange({ cards: [changed] }))
    expect(next?.columns).toBe(state.columns)
    expect(next?.cards.get('first')).toBe(first)
    expect(next?.cards.get('second')).toBe(changed)
  })

  it('keeps the columns that a move does not touch', () => {
    const state = start()
    const next = applyChange(state, aChange({ cards: [{ ...second, stage: 'offer' }] }))
    expect(next?.columns.waiting).toBe(state.columns.waiting)
    expect(next?.columns.applied).not.toBe(state.columns.applied)
  })

  it('keeps a move when an event about another card arrives', () => {
    const next = applyChange(
      applyMove(start(), [toWaiting]),
      aChange({ cards: [{ ...second, people: 'Jane' }] }),
    )
    expect(next?.columns.waiting).toEqual(['waiting', 'first'])
    expect(next?.cards.get('second')?.people).toBe('Jane')
  })

  it('ends a move once an event shows the card in its new position', () => {
    const moved = { ...first, stage: 'waiting', rank: 'a1' } as const
    const next = applyChange(applyMove(start(), [toWaiting]), aChange({ cards: [moved] }))
    expect(next?.pendingMoves).toEqual([])
    expect(next?.cards.get('first')).toBe(moved)
  })

  it('ends a move of a card that was deleted', () => {
    const next = applyChange(applyMove(start(), [toWaiting]), aChange({ removed: ['first'] }))
    expect(next?.pendingMoves).toEqual([])
    expect(next?.columns).toMatchObject({ applied: ['second'], waiting: ['waiting'] })
  })
})

describe('applyMove', () => {
  it('shows the card in its new position and keeps the confirmed card', () => {
    const next = applyMove(start(), [toWaiting])
    expect(next.columns).toMatchObject({ applied: ['second'], waiting: ['waiting', 'first'] })
    expect(next.confirmedCards.get('first')).toBe(first)
  })

  it('gives precedence to a later move of the same card', () => {
    const next = applyMove(applyMove(start(), [toWaiting]), [{ ...toWaiting, id: 2, stage: 'offer' }])
    expect(next.columns).toMatchObject({ waiting: ['waiting'], offer: ['first'] })
    expect(revertMove(next, 2).columns).toMatchObject({ waiting: ['waiting', 'first'], offer: [] })
  })
})

describe('revertMove', () => {
  it('returns the card to its old position', () => {
    const next = revertMove(applyMove(start(), [toWaiting]), 1)
    expect(next.columns).toMatchObject({ applied: ['first', 'second'], waiting: ['waiting'] })
    expect(next.cards.get('first')).toBe(first)
  })
})

describe('markMoveSaved', () => {
  it('keeps the card in its new position until its event arrives', () => {
    const saved = markMoveSaved(applyMove(start(), [toWaiting]), 1)
    expect(saved.columns.waiting).toEqual(['waiting', 'first'])
    const elsewhere = { ...first, stage: 'waiting', rank: 'Zz' } as const
    const next = applyChange(saved, aChange({ cards: [elsewhere] }))
    expect(next?.columns.waiting).toEqual(['first', 'waiting'])
    expect(next?.pendingMoves).toEqual([])
  })

  it('ends a move whose event arrived first with another rank', () => {
    const elsewhere = { ...first, stage: 'waiting', rank: 'Zz' } as const
    const changed = applyChange(applyMove(start(), [toWaiting]), aChange({ cards: [elsewhere] }))
    expect(changed?.columns.waiting).toEqual(['waiting', 'first'])
    expect(changed && markMoveSaved(changed, 1).columns.waiting).toEqual(['first', 'waiting'])
  })
})

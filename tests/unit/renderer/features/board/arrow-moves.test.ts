import { describe, expect, it } from 'vitest'
import { findFocusAfterRemoval, findNextFocus, findStep } from '#renderer/features/board/arrow-moves'
import { emptyColumns } from '#renderer/state/columns'

const columns = { ...emptyColumns, applied: ['a', 'b', 'c'], interview: ['i'], closed: ['x', 'y'] }

describe('findNextFocus', () => {
  it.each([
    ['b', 'up', 'a'],
    ['b', 'down', 'c'],
    ['b', 'first', 'a'],
    ['b', 'last', 'c'],
    ['a', 'up', null],
    ['c', 'down', null],
    ['c', 'right', 'i'],
    ['i', 'right', 'x'],
    ['y', 'right', null],
    ['y', 'left', 'i'],
    ['a', 'left', null],
    ['gone', 'down', null],
  ] as const)('moves the focus from %s %s to %s', (from, to, expected) => {
    expect(findNextFocus(columns, from, to)).toBe(expected)
  })
})

describe('findStep', () => {
  it.each([
    ['b', 'up', { stage: 'applied', position: { at: 'before', id: 'a' } }],
    ['a', 'down', { stage: 'applied', position: { at: 'before', id: 'c' } }],
    ['b', 'down', { stage: 'applied', position: { at: 'bottom' } }],
    ['b', 'right', { stage: 'phone-screen', position: { at: 'top' } }],
    ['i', 'left', { stage: 'phone-screen', position: { at: 'top' } }],
    ['a', 'up', null],
    ['c', 'down', null],
    ['a', 'left', null],
    ['x', 'right', null],
    ['gone', 'up', null],
  ] as const)('moves %s one step %s', (cardId, to, step) => {
    expect(findStep(columns, { cardId }, to)).toEqual(step && { cardIds: [cardId], ...step })
  })

  it.each([
    ['up, together', ['b', 'c'], 'up', { at: 'before', id: 'a' }],
    ['up to the edge, where they come together', ['a', 'c'], 'up', { at: 'top' }],
    ['down to the edge, where they come together', ['a', 'c'], 'down', { at: 'bottom' }],
    ['down', ['a', 'b'], 'down', { at: 'bottom' }],
  ] as const)('moves several cards of a column %s', (_what, cardIds, direction, position) => {
    const movedIds = [...cardIds, 'i']
    const step = findStep(columns, { cardId: cardIds[0], movedIds }, direction)
    expect(step).toEqual({ cardIds, stage: 'applied', position })
  })

  it('stays at the edge with several that are together', () => {
    expect(findStep(columns, { cardId: 'b', movedIds: ['a', 'b'] }, 'up')).toBeNull()
    expect(findStep(columns, { cardId: 'b', movedIds: ['b', 'c'] }, 'down')).toBeNull()
  })

  it('moves the cards of all columns beside the one of the focused card', () => {
    const movedIds = ['b', 'i']
    expect(findStep(columns, { cardId: 'i', movedIds }, 'right')).toEqual({
      cardIds: movedIds,
      stage: 'waiting',
      position: { at: 'top' },
    })
  })
})

describe('findFocusAfterRemoval', () => {
  it.each([
    ['a', 'b'],
    ['c', 'b'],
    ['i', 'x'],
  ])('replaces %s with %s', (card, next) => {
    expect(findFocusAfterRemoval(columns, card)).toBe(next)
  })

  it('moves the focus left from the last column', () => {
    expect(findFocusAfterRemoval({ ...emptyColumns, applied: ['a'], closed: ['x'] }, 'x')).toBe('a')
  })

  it('returns null on a board with one card', () => {
    expect(findFocusAfterRemoval({ ...emptyColumns, offer: ['o'] }, 'o')).toBeNull()
  })
})

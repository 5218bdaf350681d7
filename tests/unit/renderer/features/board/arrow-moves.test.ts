import { describe, expect, it } from 'vitest'
import { focusAfter, nextFocus, stepOf } from '#renderer/features/board/arrow-moves'
import { noColumns } from '#renderer/state/columns'

const columns = { ...noColumns, applied: ['a', 'b', 'c'], interview: ['i'], closed: ['x', 'y'] }

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
    expect(nextFocus(columns, from, to)).toBe(expected)
  })
})

describe('findStep', () => {
  it.each([
    ['b', 'up', { stage: 'applied', place: { at: 'before', id: 'a' } }],
    ['a', 'down', { stage: 'applied', place: { at: 'before', id: 'c' } }],
    ['b', 'down', { stage: 'applied', place: { at: 'bottom' } }],
    ['b', 'right', { stage: 'phone-screen', place: { at: 'top' } }],
    ['i', 'left', { stage: 'phone-screen', place: { at: 'top' } }],
    ['a', 'up', null],
    ['c', 'down', null],
    ['a', 'left', null],
    ['x', 'right', null],
    ['gone', 'up', null],
  ] as const)('moves %s one step %s', (card, to, step) => {
    expect(stepOf(columns, card, to)).toEqual(step)
  })
})

describe('findFocusAfterRemoval', () => {
  it.each([
    ['a', 'b'],
    ['c', 'b'],
    ['i', 'x'],
  ])('replaces %s with %s', (card, next) => {
    expect(focusAfter(columns, card)).toBe(next)
  })

  it('moves the focus left from the last column', () => {
    expect(focusAfter({ ...noColumns, applied: ['a'], closed: ['x'] }, 'x')).toBe('a')
  })

  it('returns null on a board with one card', () => {
    expect(focusAfter({ ...noColumns, offer: ['o'] }, 'o')).toBeNull()
  })
})

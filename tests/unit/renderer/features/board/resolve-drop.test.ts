import { describe, expect, it } from 'vitest'
import {
  type Hover,
  resolveDrop,
  toColumnPosition,
  toWholeColumnPosition,
} from '#renderer/features/board/resolve-drop'

const ids = ['a', 'b', 'c']
const over = (id: string, half: 'top' | 'bottom'): Hover => ({
  stage: 'waiting',
  card: { id, half },
  area: 'list',
})
const outsideCards = (area: Hover['area']): Hover => ({ stage: 'waiting', card: null, area })
const fromElsewhere = { ids, draggedId: 'x', movedIds: ['x'], last: null }

describe('resolveDrop', () => {
  it.each([
    ['before the card whose upper half is under the pointer', over('b', 'top'), 'b'],
    ['before the next card over a lower half', over('b', 'bottom'), 'c'],
    ['at the end below the last card', over('c', 'bottom'), null],
    ['at the end below the list', outsideCards('below'), null],
    ['at the top over the heading', outsideCards('above'), 'a'],
  ])('drops the card %s', (_where, hover, beforeId) => {
    expect(resolveDrop(hover, fromElsewhere)).toEqual({ stage: 'waiting', beforeId })
  })

  it('drops the card in an empty column', () => {
    expect(resolveDrop(outsideCards('above'), { ...fromElsewhere, ids: [] })).toEqual({
      stage: 'waiting',
      beforeId: null,
    })
  })

  it('keeps the open slot while the pointer is over it', () => {
    const last = { stage: 'waiting', beforeId: 'b' } as const
    expect(resolveDrop(outsideCards('list'), { ...fromElsewhere, last })).toBe(last)
  })

  it('ignores the slot of another column', () => {
    const last = { stage: 'offer', beforeId: 'b' } as const
    expect(resolveDrop(outsideCards('list'), { ...fromElsewhere, last })).toEqual({
      stage: 'waiting',
      beforeId: null,
    })
  })

  it.each([
    ['over itself', over('b', 'top')],
    ['on the lower half of the card above', over('a', 'bottom')],
    ['on the upper half of the card below', over('c', 'top')],
  ])('returns null %s', (_where, hover) => {
    expect(resolveDrop(hover, { ids, draggedId: 'b', movedIds: ['b'], last: null })).toBeNull()
  })

  it('skips the dragged card when it looks for the next one', () => {
    expect(
      resolveDrop(over('a', 'bottom'), {
        ids: ['a', 'b', 'c', 'd'],
        draggedId: 'd',
        movedIds: ['d'],
        last: null,
      }),
    ).toEqual({
      stage: 'waiting',
      beforeId: 'b',
    })
  })

  it('returns null where the card is already at the end', () => {
    expect(
      resolveDrop(outsideCards('below'), { ids, draggedId: 'c', movedIds: ['c'], last: null }),
    ).toBeNull()
    expect(resolveDrop(over('b', 'bottom'), { ids, draggedId: 'c', movedIds: ['c'], last: null })).toBeNull()
  })
})

describe('resolveDrop of several cards', () => {
  const column = ['a', 'b', 'c', 'd', 'e']
  const drag = (movedIds: string[], draggedId = movedIds[0] ?? '') => ({
    ids: column,
    draggedId,
    movedIds,
    last: null,
  })

  it.each([
    ['over the upper half of a chosen card', over('d', 'top'), ['b', 'd'], 'e'],
    ['over the lower half of the card above a chosen one', over('c', 'bottom'), ['b', 'd'], 'e'],
    ['above the list, whose first card is chosen', outsideCards('above'), ['e', 'a'], 'b'],
    ['over another card', over('b', 'top'), ['d', 'e'], 'b'],
  ])('drops them before the next card that stays, %s', (_where, hover, movedIds, beforeId) => {
    expect(resolveDrop(hover, drag(movedIds))).toEqual({ stage: 'waiting', beforeId })
  })

  it('brings cards together that are apart', () => {
    expect(resolveDrop(over('a', 'bottom'), drag(['b', 'd']))).toEqual({ stage: 'waiting', beforeId: 'c' })
  })

  it.each([
    ['over the dragged card', over('c', 'top'), ['b', 'c'], 'c'],
    ['below the card above them', over('a', 'bottom'), ['b', 'c'], 'c'],
    ['at the end', outsideCards('below'), ['d', 'e'], 'd'],
  ])('returns null where they are together already: %s', (_where, hover, movedIds, draggedId) => {
    expect(resolveDrop(hover, drag(movedIds, draggedId))).toBeNull()
  })

  it('drops those of another column with the others', () => {
    expect(resolveDrop(outsideCards('below'), drag(['x', 'e'], 'x'))).toEqual({
      stage: 'waiting',
      beforeId: null,
    })
  })
})

describe('toColumnPosition', () => {
  it('names the neighbour below, or the bottom', () => {
    expect(toColumnPosition({ stage: 'waiting', beforeId: 'b' })).toEqual({ at: 'before', id: 'b' })
    expect(toColumnPosition({ stage: 'waiting', beforeId: null })).toEqual({ at: 'bottom' })
  })
})

describe('toWholeColumnPosition', () => {
  const toWhole = (shown: string[], whole: string[]) =>
    toWholeColumnPosition({ at: 'bottom' }, { shown, whole, movedIds: ['x'] })

  it('is directly below the last card that is shown', () => {
    expect(toWhole(['a', 'c'], ['a', 'b', 'c', 'x', 'd'])).toEqual({ at: 'before', id: 'd' })
  })

  it('is the bottom when the last card is shown, or no card is hidden', () => {
    expect(toWhole(['d'], ['a', 'd'])).toEqual({ at: 'bottom' })
    expect(toWhole(['a', 'x', 'd'], ['a', 'x', 'd'])).toEqual({ at: 'bottom' })
  })

  it('is the top where no card is shown', () => {
    expect(toWhole([], ['a', 'b'])).toEqual({ at: 'top' })
  })

  it('does not change a position beside a card', () => {
    const position = { at: 'before', id: 'a' } as const
    expect(toWholeColumnPosition(position, { shown: ['a'], whole: ['a', 'b'], movedIds: ['x'] })).toBe(
      position,
    )
  })
})

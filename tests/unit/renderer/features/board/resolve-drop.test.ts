import { describe, expect, it } from 'vitest'
import { type Hover, landingAt, placeAmong, placeOf } from '#renderer/features/board/resolve-drop'

const ids = ['a', 'b', 'c']
const over = (id: string, half: 'top' | 'bottom'): Hover => ({
  stage: 'waiting',
  card: { id, half },
  area: 'list',
})
const beside = (area: Hover['area']): Hover => ({ stage: 'waiting', card: null, area })
const fromElsewhere = { ids, draggedId: 'x', last: null }

describe('landingAt', () => {
  it.each([
    ['before the card in whose upper half it is', over('b', 'top'), 'b'],
    ['before the next one in the lower half', over('b', 'bottom'), 'c'],
    ['at the end below the last card', over('c', 'bottom'), null],
    ['at the end under the list', beside('below'), null],
    ['at the top over the heading', beside('above'), 'a'],
  ])('lands %s', (_where, hover, beforeId) => {
    expect(landingAt(hover, fromElsewhere)).toEqual({ stage: 'waiting', beforeId })
  })

  it('lands in an empty column', () => {
    expect(landingAt(beside('above'), { ...fromElsewhere, ids: [] })).toEqual({
      stage: 'waiting',
      beforeId: null,
    })
  })

  it('stays at the open slot while the pointer is over it', () => {
    const last = { stage: 'waiting', beforeId: 'b' } as const
    expect(landingAt(beside('list'), { ...fromElsewhere, last })).toBe(last)
  })

  it('forgets the slot of another column', () => {
    const last = { stage: 'offer', beforeId: 'b' } as const
    expect(landingAt(beside('list'), { ...fromElsewhere, last })).toEqual({
      stage: 'waiting',
      beforeId: null,
    })
  })

  it.each([
    ['over itself', over('b', 'top')],
    ['on the lower half of the card above', over('a', 'bottom')],
    ['on the upper half of the card below', over('c', 'top')],
  ])('lands nowhere %s', (_where, hover) => {
    expect(landingAt(hover, { ids, draggedId: 'b', last: null })).toBeNull()
  })

  it('skips the dragged card when it names the next one', () => {
    expect(landingAt(over('a', 'bottom'), { ids: ['a', 'b', 'c', 'd'], draggedId: 'd', last: null })).toEqual(
      {
        stage: 'waiting',
        beforeId: 'b',
      },
    )
  })

  it('lands nowhere at the end that it stands at', () => {
    expect(landingAt(beside('below'), { ids, draggedId: 'c', last: null })).toBeNull()
    expect(landingAt(over('b', 'bottom'), { ids, draggedId: 'c', last: null })).toBeNull()
  })
})

describe('placeOf', () => {
  it('names the neighbour below, or the bottom', () => {
    expect(placeOf({ stage: 'waiting', beforeId: 'b' })).toEqual({ at: 'before', id: 'b' })
    expect(placeOf({ stage: 'waiting', beforeId: null })).toEqual({ at: 'bottom' })
  })
})

describe('placeAmong', () => {
  const among = (shown: string[], whole: string[]) =>
    placeAmong({ at: 'bottom' }, { shown, whole, movedId: 'x' })

  it('is right below the last card that is shown', () => {
    expect(among(['a', 'c'], ['a', 'b', 'c', 'x', 'd'])).toEqual({ at: 'before', id: 'd' })
  })

  it('is the bottom when the last card of all is shown, or nothing is put away', () => {
    expect(among(['d'], ['a', 'd'])).toEqual({ at: 'bottom' })
    expect(among(['a', 'x', 'd'], ['a', 'x', 'd'])).toEqual({ at: 'bottom' })
  })

  it('is the top where no card is shown', () => {
    expect(among([], ['a', 'b'])).toEqual({ at: 'top' })
  })

  it('leaves a place beside a card alone', () => {
    const place = { at: 'before', id: 'a' } as const
    expect(placeAmong(place, { shown: ['a'], whole: ['a', 'b'], movedId: 'x' })).toBe(place)
  })
})

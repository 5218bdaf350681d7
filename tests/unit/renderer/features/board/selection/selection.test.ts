import { beforeEach, describe, expect, it } from 'vitest'
import {
  chooseRangeTo,
  clearChosen,
  listMovedWith,
  selection,
  toggleChosen,
} from '#renderer/features/board/selection/selection'
import { emptyColumns } from '#renderer/state/columns'
import { boardFilter } from '#renderer/state/stores'

const columns = { ...emptyColumns, applied: ['a', 'b', 'c', 'd'], waiting: ['w', 'x'] }
const chosen = () => [...selection.getState().chosen].sort()

beforeEach(() => clearChosen())

describe('the choice of cards', () => {
  it('chooses a card, and no longer when it is toggled again', () => {
    toggleChosen('a')
    toggleChosen('c')
    toggleChosen('a')
    expect(chosen()).toEqual(['c'])
  })

  it('chooses every card from the one chosen last, in either direction', () => {
    toggleChosen('c')
    chooseRangeTo('a', columns)
    expect(chosen()).toEqual(['a', 'b', 'c'])
    chooseRangeTo('d', columns)
    expect(chosen()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('chooses only the card itself in another column, or before any was chosen', () => {
    chooseRangeTo('b', columns)
    expect(chosen()).toEqual(['b'])
    chooseRangeTo('x', columns)
    expect(chosen()).toEqual(['b', 'x'])
  })

  it('moves a card alone unless it is one of the chosen ones', () => {
    boardFilter.setState({ columns })
    toggleChosen('w')
    toggleChosen('b')
    expect(listMovedWith('w')).toEqual(['b', 'w'])
    expect(listMovedWith('a')).toEqual(['a'])
  })

  it('says whether there was anything to clear', () => {
    expect(clearChosen()).toBe(false)
    toggleChosen('a')
    expect(clearChosen()).toBe(true)
    expect(chosen()).toEqual([])
  })
})

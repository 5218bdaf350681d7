import { describe, expect, it } from 'vitest'
import { noColumns } from '#renderer/state/columns'
import { type Narrowing, narrowed } from '#renderer/state/filter'
import type { BoardCard } from '#shared/ipc/board-view'
import { aBoardCard } from './board-fixtures.ts'

const toned = (id: string, tone: BoardCard['next']['tone']) =>
  aBoardCard({ id, next: { text: '', tone, key: null } })
const cards = new Map(
  [toned('plain', 'plain'), toned('theirs', 'wait'), toned('now', 'now'), toned('late', 'late')].map(
    (card) => [card.id, card],
  ),
)
const whole = { cards, columns: { ...noColumns, waiting: ['theirs', 'now'], offer: ['plain', 'late'] } }
const nothing: Narrowing = { turn: 'all', hidden: new Set(), found: null }
const narrow = (to: Partial<Narrowing>, was = noColumns) => narrowed(whole, { ...nothing, ...to }, was)

describe('narrowed', () => {
  it('is the board itself when nothing is asked for', () => {
    expect(narrow({})).toBe(whole.columns)
  })

  it.each([
    ['due', { waiting: ['now'], offer: ['late'] }],
    ['theirs', { waiting: ['theirs'], offer: [] }],
  ] as const)('shows what is %s', (turn, columns) => {
    expect(narrow({ turn })).toEqual({ ...noColumns, ...columns })
  })

  it('shows what was found, in the order of the columns', () => {
    expect(narrow({ found: new Set(['late', 'now', 'gone']) })).toEqual({
      ...noColumns,
      waiting: ['now'],
      offer: ['late'],
    })
  })

  it('asks for all of it at once', () => {
    const found = new Set(['now', 'late'])
    expect(narrow({ found, turn: 'due', hidden: new Set(['offer']) })).toEqual({
      ...noColumns,
      waiting: ['now'],
    })
  })

  it('keeps a column that stays the same', () => {
    const was = narrow({ turn: 'due' })
    expect(narrow({ turn: 'due', found: new Set(['now']) }, was).waiting).toBe(was.waiting)
  })
})

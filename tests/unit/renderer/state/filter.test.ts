import { describe, expect, it } from 'vitest'
import { emptyColumns } from '#renderer/state/columns'
import { anyFacts, type Filter, filterColumns } from '#renderer/state/filter'
import type { BoardCard } from '#shared/ipc/board-view'
import { aBoardCard } from './board-fixtures.ts'

const aCardWithTone = (id: string, tone: BoardCard['next']['tone']) =>
  aBoardCard({ id, next: { text: '', tone, key: null } })
const cards = new Map(
  [
    aCardWithTone('plain', 'plain'),
    aCardWithTone('theirs', 'wait'),
    aCardWithTone('now', 'now'),
    aCardWithTone('late', 'late'),
  ].map((card) => [card.id, card]),
)
const board = { cards, columns: { ...emptyColumns, waiting: ['theirs', 'now'], offer: ['plain', 'late'] } }
const unfiltered: Filter = {
  dueFilter: 'all',
  facts: anyFacts,
  order: 'by-hand',
  hiddenStages: new Set(),
  matches: null,
}
const applyFilter = (filter: Partial<Filter>, previous = emptyColumns) =>
  filterColumns(board, { ...unfiltered, ...filter }, previous)

describe('filterColumns', () => {
  it('returns the same columns without a filter', () => {
    expect(applyFilter({})).toBe(board.columns)
  })

  it.each([
    ['due', { waiting: ['now'], offer: ['late'] }],
    ['theirs', { waiting: ['theirs'], offer: [] }],
  ] as const)('shows only cards that are %s', (dueFilter, columns) => {
    expect(applyFilter({ dueFilter })).toEqual({ ...emptyColumns, ...columns })
  })

  it('shows the matches in the order of the columns', () => {
    expect(applyFilter({ matches: new Set(['late', 'now', 'gone']) })).toEqual({
      ...emptyColumns,
      waiting: ['now'],
      offer: ['late'],
    })
  })

  it('applies all parts of a filter together', () => {
    const matches = new Set(['now', 'late'])
    expect(applyFilter({ matches, dueFilter: 'due', hiddenStages: new Set(['offer']) })).toEqual({
      ...emptyColumns,
      waiting: ['now'],
    })
  })

  const facts = (id: string, known: Partial<BoardCard>) => aBoardCard({ id, ...known })
  const withFacts = [
    facts('a', { tags: ['remote', 'dream'], isStarred: true, day: '2026-03-12' }),
    facts('b', { source: 'LinkedIn', recruiters: ['Ines Roth'], day: '2026-03-10' }),
    facts('c', { tags: ['remote'] }),
    facts('d', { day: '2026-03-10' }),
  ]
  const factBoard = {
    cards: new Map(withFacts.map((card) => [card.id, card])),
    columns: { ...emptyColumns, applied: ['a', 'b', 'c', 'd'], closed: ['d', 'a'] },
  }
  const narrow = (filter: Partial<Filter>) =>
    filterColumns(factBoard, { ...unfiltered, ...filter }, emptyColumns)

  it.each([
    ['a tag', { tag: 'remote' }, ['a', 'c']],
    ['a star', { isStarred: true }, ['a']],
    ['a source', { source: 'LinkedIn' }, ['b']],
    ['a recruiter', { recruiter: 'Ines Roth' }, ['b']],
    ['a tag and a star', { tag: 'remote', isStarred: true }, ['a']],
  ] as const)('shows only cards with %s', (_, asked, shown) => {
    expect(narrow({ facts: { ...anyFacts, ...asked } }).applied).toEqual(shown)
  })

  it('sorts by day, cards without one below, and the latest first in Closed', () => {
    const sorted = narrow({ order: 'by-date' })
    expect(sorted.applied).toEqual(['b', 'd', 'a', 'c'])
    expect(sorted.closed).toEqual(['a', 'd'])
    expect(factBoard.columns.applied).toEqual(['a', 'b', 'c', 'd'])
  })

  it('keeps the identity of a column that stays the same', () => {
    const previous = applyFilter({ dueFilter: 'due' })
    expect(applyFilter({ dueFilter: 'due', matches: new Set(['now']) }, previous).waiting).toBe(
      previous.waiting,
    )
  })
})

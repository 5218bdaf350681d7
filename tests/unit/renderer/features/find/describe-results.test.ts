import { describe, expect, it } from 'vitest'
import { describeCardCounts, describeFilter } from '#renderer/features/find/describe-results'
import { anyFacts } from '#renderer/state/filter'
import { stages } from '#shared/model/stage'

const unfiltered = { text: '', dueFilter: 'all', facts: anyFacts, hiddenStages: new Set<never>() } as const

describe('describeFilter', () => {
  it.each([
    ['“north”', { text: ' north ' }],
    ['due', { dueFilter: 'due' as const }],
    ['without Closed', { hiddenStages: new Set(['closed'] as const) }],
    ['in Waiting', { hiddenStages: new Set(stages.filter((stage) => stage !== 'waiting')) }],
    [
      'starred · tagged “remote” · from LinkedIn · through Ines Roth',
      { facts: { isStarred: true, tag: 'remote', source: 'LinkedIn', recruiter: 'Ines Roth' } },
    ],
    ['no column', { hiddenStages: new Set(stages) }],
    ['“a” · waiting on them', { text: 'a', dueFilter: 'theirs' as const }],
  ])('describes %s', (text, filter) => {
    expect(describeFilter({ ...unfiltered, ...filter })).toBe(text)
  })
})

describe('describeCardCounts', () => {
  it('says how much of the board is shown', () => {
    expect(describeCardCounts({ shown: 1200, all: 10_000 })).toBe('1,200 of 10,000 cards')
    expect(describeCardCounts({ shown: 1, all: 1 })).toBe('1 of 1 card')
    expect(describeCardCounts({ shown: 0, all: 60 })).toBe('No card matches')
  })
})

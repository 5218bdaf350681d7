import { describe, expect, it } from 'vitest'
import { describeArchived } from '#renderer/features/archive/describe-archived'

describe('describeArchived', () => {
  it('says how many cards were archived, when, and where they are', () => {
    expect(describeArchived({ count: 1250, archivedOn: 'today', joined: null })).toBe(
      'All 1,250 cards were archived today. They’re under Archived cards in the View menu, and can be brought back from there.',
    )
  })

  it('has words of its own for a single card', () => {
    expect(describeArchived({ count: 1, archivedOn: 'on Friday 6 March', joined: null })).toBe(
      'Your only card was archived on Friday 6 March. It’s under Archived cards in the View menu, and can be brought back from there.',
    )
  })
})

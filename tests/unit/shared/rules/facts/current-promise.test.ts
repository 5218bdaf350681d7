import { describe, expect, it } from 'vitest'
import { findCurrentPromise } from '#shared/rules/facts/current-promise'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPromise } from '#tests/support/builders/promise'

const interviewDay = {
  interviews: [anInterview(), anInterview({ id: 'interview-2' })],
  dayAtTheTime: '2026-03-03',
} as const
const decideBy = (date: '2026-03-02' | '2026-03-03' | '2026-03-06') => ({ kind: 'decide-by', date }) as const

describe('findCurrentPromise', () => {
  it('returns the latest one recorded for any interview of the day', () => {
    const card = aCard({
      theirPromises: [
        aPromise({ id: 'new', interviewId: 'interview-2', recordedAt: '2026-03-04T09:00:00.000Z' }),
        aPromise({ id: 'old', terms: decideBy('2026-03-06') }),
      ],
    })
    expect(findCurrentPromise(card, interviewDay)?.id).toBe('new')
  })

  it('ignores promises made on other interview days', () => {
    const card = aCard({
      theirPromises: [aPromise({ interviewId: 'interview-9', terms: decideBy('2026-03-06') })],
    })
    expect(findCurrentPromise(card, interviewDay)).toBeNull()
  })

  it('ignores a date before the interview day', () => {
    const before = aPromise({
      id: 'before',
      recordedAt: '2026-03-05T09:00:00.000Z',
      terms: decideBy('2026-03-02'),
    })
    const sameDay = aPromise({ id: 'same-day', terms: decideBy('2026-03-03') })
    expect(findCurrentPromise(aCard({ theirPromises: [before] }), interviewDay)).toBeNull()
    expect(findCurrentPromise(aCard({ theirPromises: [sameDay, before] }), interviewDay)?.id).toBe('same-day')
  })
})

import { describe, expect, it } from 'vitest'
import { promiseThatCounts } from '#shared/rules/facts/current-promise'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPromise } from '#tests/support/builders/promise'

const visit = {
  interviews: [anInterview(), anInterview({ id: 'interview-2' })],
  dayThen: '2026-03-03',
} as const
const by = (date: '2026-03-02' | '2026-03-03' | '2026-03-06') => ({ kind: 'decide-by', date }) as const

describe('promiseThatCounts', () => {
  it('is the latest recorded, about any interview of the visit', () => {
    const card = aCard({
      theirPromises: [
        aPromise({ id: 'new', interviewId: 'interview-2', recordedAt: '2026-03-04T09:00:00.000Z' }),
        aPromise({ id: 'old', word: by('2026-03-06') }),
      ],
    })
    expect(promiseThatCounts(card, visit)?.id).toBe('new')
  })

  it('passes over promises about other visits', () => {
    const card = aCard({ theirPromises: [aPromise({ interviewId: 'interview-9', word: by('2026-03-06') })] })
    expect(promiseThatCounts(card, visit)).toBeNull()
  })

  it('passes over a date before the visit', () => {
    const before = aPromise({ id: 'before', recordedAt: '2026-03-05T09:00:00.000Z', word: by('2026-03-02') })
    const sameDay = aPromise({ id: 'same-day', word: by('2026-03-03') })
    expect(promiseThatCounts(aCard({ theirPromises: [before] }), visit)).toBeNull()
    expect(promiseThatCounts(aCard({ theirPromises: [sameDay, before] }), visit)?.id).toBe('same-day')
  })
})

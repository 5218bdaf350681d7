import { describe, expect, it } from 'vitest'
import { findLatestEndedInterview } from '#shared/rules/facts/latest-ended-interview'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'

const early = anInterview({ id: 'early', start: '2026-03-03T15:00:00.000Z' })
const late = anInterview({ id: 'late', start: '2026-03-05T15:00:00.000Z' })

describe('findLatestEndedInterview', () => {
  it('returns the interview that ended last, whatever their order', () => {
    const now = Date.parse('2026-03-06T00:00:00Z')
    expect(findLatestEndedInterview(aCard({ interviews: [late, early] }), now)?.id).toBe('late')
  })

  it('ignores interviews that have not ended or were cancelled', () => {
    const card = aCard({ interviews: [early, late] })
    expect(findLatestEndedInterview(card, Date.parse('2026-03-05T15:29:59Z'))?.id).toBe('early')
    const off = aCard({ interviews: [early, { ...late, status: 'cancelled' }] })
    expect(findLatestEndedInterview(off, Date.parse('2026-03-06T00:00:00Z'))?.id).toBe('early')
  })

  it('returns null if none has ended', () => {
    expect(findLatestEndedInterview(aCard(), 0)).toBeNull()
  })
})

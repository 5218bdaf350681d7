import { describe, expect, it } from 'vitest'
import { isLastEnded } from '#renderer/features/card-drawer/interviews/last-ended'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'

const early = anInterview({ id: 'early', start: '2026-03-03T20:00:00.000Z' })
const late = anInterview({ id: 'late', start: '2026-03-05T20:00:00.000Z' })
const off = anInterview({ id: 'off', start: '2026-03-06T20:00:00.000Z', status: 'cancelled' })
const card = aCard({ interviews: [late, early, off] })

describe('isLastEnded', () => {
  it.each([
    ['2026-03-04', early, true],
    ['2026-03-04', late, false],
    ['2026-03-09', early, false],
    ['2026-03-09', late, true],
    ['2026-03-09', off, false],
  ])('says on %s whether an interview is the last that is over', (day, interview, expected) => {
    expect(isLastEnded(card, interview, Date.parse(day))).toBe(expected)
  })
})

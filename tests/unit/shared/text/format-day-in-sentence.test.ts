import { describe, expect, it } from 'vitest'
import { formatDayInSentence } from '#shared/text/format-day-in-sentence'

describe('sayDayInSentence', () => {
  it('formats weekday, day and month without a year', () => {
    expect(formatDayInSentence('2026-03-06')).toBe('Friday 6 March')
    expect(formatDayInSentence('2031-12-31')).toBe('Wednesday 31 December')
  })
})

import { describe, expect, it } from 'vitest'
import { defaultFormats } from '#shared/text/date-formats'
import { formatEntryDay } from '#shared/views/timeline/entry-day'

describe('formatEntryDay', () => {
  it.each([
    ['2026-03-10', 'Today', 'Today'],
    ['2026-03-03', '3 Mar', 'Mar 3'],
    ['2025-12-31', '31 Dec 2025', 'Dec 31, 2025'],
  ] as const)('formats %s as “%s” or “%s”', (day, dayFirst, monthFirst) => {
    expect(formatEntryDay(day, '2026-03-10', defaultFormats)).toBe(dayFirst)
    expect(formatEntryDay(day, '2026-03-10', { ...defaultFormats, order: 'month-day-year' })).toBe(monthFirst)
  })
})

import { describe, expect, it } from 'vitest'
import { listOwnDays, listTheirDays } from '#renderer/features/slip/day-chips'

// 2 March 2026 is a Monday.
describe('listTheirDays', () => {
  it.each([
    ['Monday', '2026-03-02', '2026-03-06', '2026-03-13'],
    ['Thursday', '2026-03-05', '2026-03-06', '2026-03-13'],
    ['Friday', '2026-03-06', null, '2026-03-13'],
    ['Sunday', '2026-03-08', null, '2026-03-13'],
  ] as const)('counts from a conversation on %s', (_day, spokenOn, endOfWeek, nextWeek) => {
    expect(listTheirDays(spokenOn, 6)).toEqual({ endOfWeek, nextWeek })
  })

  it('ends the week on Thursday where people work from Sunday', () => {
    expect(listTheirDays('2026-03-01', 5)).toEqual({ endOfWeek: '2026-03-05', nextWeek: '2026-03-12' })
    expect(listTheirDays('2026-03-05', 5)).toEqual({ endOfWeek: null, nextWeek: '2026-03-12' })
  })
})

describe('listOwnDays', () => {
  it.each([
    ['Tuesday', '2026-03-03', ['2026-03-03', '2026-03-04', '2026-03-06']],
    ['Thursday, when tomorrow ends the week', '2026-03-05', ['2026-03-05', '2026-03-06', '2026-03-13']],
    ['Friday', '2026-03-06', ['2026-03-06', '2026-03-07', '2026-03-13']],
  ] as const)('lists three different days on %s', (_day, today, days) => {
    expect(listOwnDays(today, 6)).toEqual(days)
  })
})

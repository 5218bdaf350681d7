import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#shared/model/scalars'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'
import { catchAppError, run } from '../a-context.ts'

const july = { from: '2026-07-06', until: '2026-07-10' } as const
const workspace = aWorkspace({ settings: someSettings({ away: [july] }) })
const add = (from: PlainDate, until: PlainDate) => run(workspace, { type: 'add-away', from, until })
const remove = (range: typeof july | { from: PlainDate; until: PlainDate }) =>
  run(workspace, { type: 'remove-away', ...range })

describe('addAway', () => {
  it('adds a range in the order of the days', () => {
    const { workspace: next, label } = add('2026-05-04', '2026-05-04')
    expect(next.settings.away).toEqual([{ from: '2026-05-04', until: '2026-05-04' }, july])
    expect(label).toBe('Add days away')
    expect(add('2026-07-11', '2026-07-11').workspace.settings.away).toHaveLength(2)
  })

  it.each([
    ['2026-05-05', '2026-05-04', 'until', 'These days end before they start. Check both dates.'],
    ['2027-01-01', '2028-01-01', 'until', 'Days away can last a year at most. Check both dates.'],
    [
      '2026-07-10',
      '2026-07-17',
      'away',
      'You’re already away from Monday 6 July to Friday 10 July. Choose other dates, or remove those first.',
    ],
    ['2026-06-29', '2026-07-06', 'away', 'You’re already away'],
    ['2026-07-01', '2026-07-31', 'away', 'You’re already away'],
    ['2062-07-01', '2062-07-02', 'from', 'more than ten years away'],
  ] as const)('refuses %s to %s', (from, until, field, message) => {
    const error = catchAppError(() => add(from, until))
    expect(error).toMatchObject({ code: 'invalid-input', data: { field } })
    expect(error.message).toContain(message)
  })

  it('takes a whole year', () => {
    expect(add('2027-01-01', '2027-12-31').workspace.settings.away).toHaveLength(2)
  })

  it('names a single day, in the user’s own order', () => {
    const { workspace: next } = add('2026-05-04', '2026-05-04')
    const formats = { order: 'month-day-year', clock: '12-hour', firstWeekday: 'sunday' } as const
    const again = { type: 'add-away', from: '2026-05-01', until: '2026-05-08' } as const
    expect(catchAppError(() => run(next, again, { formats })).message).toBe(
      'You’re already away on Monday, May 4. Choose other dates, or remove those first.',
    )
  })
})

describe('removeAway', () => {
  it('removes a range, and the list with the last one', () => {
    const { workspace: next, label } = remove(july)
    expect(next.settings).toEqual(someSettings())
    expect(label).toBe('Remove days away')
  })

  it('refuses days that are not in the list', () => {
    const error = catchAppError(() => remove({ ...july, until: '2026-07-09' }))
    expect(error.code).toBe('not-found')
    expect(error.message).toBe('Those days are no longer in your settings. Undo may bring them back.')
  })
})

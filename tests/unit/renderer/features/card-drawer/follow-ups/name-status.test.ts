import { describe, expect, it } from 'vitest'
import { nameStatus } from '#renderer/features/card-drawer/follow-ups/name-status'

describe('nameStatus', () => {
  it.each([
    ['scheduled', 'Thursday, 9:00', 'Planned: '],
    ['open', 'Day 7', 'Your turn: '],
    // The text already says it, and would be read twice.
    ['overdue', 'Overdue 2 days', ''],
    ['snoozed', 'snoozed until tomorrow', ''],
    ['held', 'on hold until Monday', ''],
    ['lapsed', 'too late', ''],
  ] as const)('names %s before “%s” as “%s”', (status, dueText, name) => {
    expect(nameStatus({ status, dueText })).toBe(name)
  })
})

import { describe, expect, it } from 'vitest'
import { describeDueCount, describeReason, formatDate } from '#renderer/features/today/describe-today'

describe('describeDueCount', () => {
  it.each([
    [0, 'Nothing to do today. Everything is on schedule.'],
    [1, 'One thing today. Everything else is on schedule.'],
    [3, 'Three things today. Everything else is on schedule.'],
    [14, '14 things today. Everything else is on schedule.'],
  ])('counts %i follow-ups', (due, text) => {
    expect(describeDueCount(due)).toBe(text)
  })
})

describe('formatDate', () => {
  it('names the weekday, the day and the month', () => {
    expect(formatDate('2026-03-10')).toBe('Tuesday, 10 March')
  })
})

describe('describeReason', () => {
  it.each([
    ['You spoke yesterday.', 'you spoke yesterday'],
    [
      'Day 7 since you spoke; no date was named. This opens with thanks.',
      'day 7 since you spoke; no date was named',
    ],
    ['You spoke on Tuesday: note who was there. It helps.', 'you spoke on Tuesday'],
    ['Ends at 9.30 sharp', 'ends at 9.30 sharp'],
    ['', ''],
  ])('shortens %j to %j', (reason, text) => {
    expect(describeReason(reason)).toBe(text)
  })
})

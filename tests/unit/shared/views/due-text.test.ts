import { describe, expect, it } from 'vitest'
import type { FollowUp } from '#shared/rules/follow-up'
import { describeDue, describeOverdue, describeTiming, formatDaysAgo } from '#shared/views/due-text'
import { anAction } from '#tests/support/builders/action'
import { aPromise } from '#tests/support/builders/promise'
import { aStep, at, aWaitingCard, zone } from './a-board.ts'

const context = (wall: string, where = zone) => ({ now: at(wall), zone: where })
const endOf = (day: string) => at(`${day} 23:59`) + 59_999

describe('describeDue', () => {
  it('names the hour if there is one', () => {
    const due = at('2026-03-10 15:30')
    expect(describeDue(due, context('2026-03-10 09:00'))).toBe('by 15:30')
    expect(describeDue(due, context('2026-03-09 09:00'))).toBe('by tomorrow afternoon')
    expect(describeDue(due, context('2026-03-06 09:00'))).toBe('by Tuesday afternoon')
  })

  it('names the day if the whole day is left', () => {
    expect(describeDue(endOf('2026-03-13'), context('2026-03-13 09:00'))).toBe('today')
    expect(describeDue(endOf('2026-03-13'), context('2026-03-12 09:00'))).toBe('by tomorrow')
    expect(describeDue(endOf('2026-03-13'), context('2026-03-10 09:00'))).toBe('by Friday')
    expect(describeDue(endOf('2026-03-27'), context('2026-03-10 09:00'))).toBe('by Fri 27 March')
    expect(describeDue(null, context('2026-03-10 09:00'))).toBe('today')
  })

  it('uses the user’s own day and hour', () => {
    const due = at('2026-03-10 15:30')
    expect(describeDue(due, context('2026-03-10 09:00', 'Asia/Kolkata'))).toBe('by tomorrow morning')
    expect(describeDue(due, context('2026-03-10 09:00', 'Australia/Lord_Howe'))).toBe('by 6:30')
  })
})

describe('describeOverdue', () => {
  it('counts days, and on the same day names the hour', () => {
    expect(describeOverdue(at('2026-03-10 15:30'), context('2026-03-10 16:00'))).toBe('overdue since 15:30')
    expect(describeOverdue(endOf('2026-03-10'), context('2026-03-11 00:00'))).toBe('overdue 1 day')
    expect(describeOverdue(endOf('2026-03-10'), context('2026-04-10 00:00'))).toBe('overdue 31 days')
    expect(describeOverdue(null, context('2026-03-10 16:00'))).toBe('overdue')
  })
})

describe('formatDaysAgo', () => {
  it('counts days back and treats the future as today', () => {
    expect(formatDaysAgo(at('2026-03-10 23:59'), context('2026-03-11 00:00'))).toBe('yesterday')
    expect(formatDaysAgo(at('2026-03-07 12:00'), context('2026-03-11 00:00'))).toBe('4 days ago')
    expect(formatDaysAgo(at('2026-03-12 12:00'), context('2026-03-11 00:00'))).toBe('today')
  })
})

describe('describeTiming', () => {
  const when = (overrides: Partial<FollowUp>, wall: string, card = aWaitingCard()) =>
    describeTiming(aStep('check-in', { eventId: 'interview-1', ...overrides }), card, context(wall))

  it('counts the days of a check-in without a promised day, and names the due day of one with', () => {
    expect(when({}, '2026-03-10 10:00')).toBe('Day 7')
    expect(when({}, '2026-03-12 10:00')).toBe('Day 9')
    const promised = aWaitingCard({
      theirPromises: [aPromise({ terms: { kind: 'decide-by', date: '2026-03-09' } })],
    })
    expect(when({}, '2026-03-10 10:00', promised)).toBe('by Friday')
    expect(describeTiming(aStep('check-in'), null, context('2026-03-10 10:00'))).toBe('by Friday')
  })

  it('names when it comes, how late it is, or until when it is snoozed or held', () => {
    expect(when({ status: 'scheduled' }, '2026-03-03 10:00')).toBe('Tue 10 March, 9:00')
    expect(when({ status: 'scheduled' }, '2026-03-09 10:00')).toBe('tomorrow, 9:00')
    expect(when({ status: 'overdue' }, '2026-03-15 10:00')).toBe('Overdue 2 days')
    expect(when({ status: 'snoozed' }, '2026-03-09 10:00')).toBe('snoozed until tomorrow')
    expect(when({ status: 'held' }, '2026-03-09 10:00')).toBe('on hold until tomorrow')
  })

  it('names when it was done or skipped, or that it is too late', () => {
    const key = 'card-1/event-1/check-in/1'
    const did = (kind: 'sent' | 'skipped') =>
      aWaitingCard({ actions: [anAction({ key, kind, at: '2026-03-10T14:00:00.000Z' })] })
    expect(when({ status: 'done' }, '2026-03-11 10:00', did('sent'))).toBe('done yesterday')
    expect(when({ status: 'skipped' }, '2026-03-20 10:00', did('skipped'))).toBe('skipped Tue 10 March')
    expect(when({ status: 'done' }, '2026-03-11 10:00')).toBe('done')
    expect(when({ status: 'lapsed' }, '2026-03-11 10:00')).toBe('too late')
  })
})

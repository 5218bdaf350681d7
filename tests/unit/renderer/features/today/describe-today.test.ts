import { describe, expect, it } from 'vitest'
import {
  describeBoardDay,
  describeCountdown,
  describeDay,
  describeReason,
  describeTurn,
  formatDate,
} from '#renderer/features/today/describe-today'
import { defaultFormats } from '#shared/text/date-formats'
import { anAgenda } from '#tests/support/builders/agenda'

describe('describeBoardDay', () => {
  const noProposals = { hasProposals: false }

  it('says the same as Today', () => {
    const agenda = anAgenda({ urgentCount: 2, interviewCount: 1 })
    expect(describeBoardDay(agenda, noProposals)).toBe(describeDay(agenda))
  })

  it('says that all is well if nothing is due', () => {
    const text = 'Nothing to do today. Everything is on schedule.'
    expect(describeBoardDay(anAgenda(), noProposals)).toBe(text)
  })

  it('does not call a long silence on schedule', () => {
    expect(describeBoardDay(anAgenda(), { hasProposals: true })).toBe('Nothing to do today.')
  })
})

describe('formatDate', () => {
  it('names the weekday, the day and the month', () => {
    expect(formatDate('2026-03-10', defaultFormats)).toBe('Tuesday, 10 March')
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

describe('describeTurn', () => {
  it.each([
    ['Day 3 of 7', 'Check in on Friday.', 'Check in on Friday.'],
    ['Checked in 3 days ago', 'Check in again on Monday.', 'Check in again on Monday.'],
    ['They said Friday', 'Check in on Monday.', 'Check in on Monday.'],
    ['Check in again Friday', 'Check in again on Friday.', ''],
    ['Stay in touch Mon 16 November', 'Stay in touch on Monday 16 November.', ''],
    ['You can follow up tomorrow', 'Check in tomorrow.', ''],
  ])('says after “%s” what it does not say', (text, turn, described) => {
    expect(describeTurn(text, turn)).toBe(described)
  })
})

describe('describeDay', () => {
  it.each([
    [{ urgentCount: 2, dueCount: 2, interviewCount: 2 }, 'Two things now, two interviews today.'],
    [{ urgentCount: 1, dueCount: 1 }, 'One thing now.'],
    [{ dueCount: 3 }, 'Three things to do today. Nothing is urgent.'],
    [{ dueCount: 1, interviewCount: 1 }, 'One thing to do today, one interview today. Nothing is urgent.'],
    [{ interviewCount: 1 }, 'One interview today. Nothing else to do.'],
    [{}, ''],
  ])('describes %j', (counts, text) => {
    expect(describeDay(anAgenda(counts))).toBe(text)
  })

  it('says that the rest can wait if there is any', () => {
    const rest = { kind: 'group' } as never
    expect(describeDay(anAgenda({ urgentCount: 1, dueCount: 1, week: [rest] }))).toBe(
      'One thing now. The rest can wait.',
    )
  })
})

describe('describeCountdown', () => {
  it.each([
    [0, 'now'],
    [-5, 'now'],
    [0.5, 'in 1 min'],
    [59, 'in 59 min'],
    [60, 'in 1 h'],
    [108, 'in 1 h 48 min'],
    [200, 'in 3 h'],
  ])('counts %d minutes', (minutes, text) => {
    const now = Date.parse('2026-03-10T10:00:00Z')
    expect(describeCountdown(now + minutes * 60_000, now)).toBe(text)
  })
})

import { describe, expect, it } from 'vitest'
import { findNextFollowUp, sortFollowUps } from '#renderer/features/card-drawer/follow-ups/sort-follow-ups'
import type { FollowUpView } from '#shared/ipc/card-view'

const aView = (overrides: Partial<FollowUpView>): FollowUpView => ({
  key: 'card-1/interview-1/check-in/1',
  step: 'check-in',
  cardId: 'card-1',
  personId: null,
  channel: 'email',
  status: 'scheduled',
  tone: 'plain',
  title: 'Check in with the hiring team',
  dueText: 'Friday, 9:00',
  reason: '',
  sources: [],
  hasNote: true,
  opensAt: 0,
  alertsAt: [],
  dueAt: null,
  lapsesAt: null,
  ...overrides,
})

describe('sortFollowUps', () => {
  it('sorts by the first alert, and by when it opens if there is none', () => {
    const views = [
      aView({ key: 'c', opensAt: 30 }),
      aView({ key: 'a', opensAt: 10 }),
      aView({ key: 'b', opensAt: 5, alertsAt: [20, 40] }),
    ]
    expect(sortFollowUps(views).map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  })
})

describe('findNextFollowUp', () => {
  const done = aView({ key: 'done', status: 'done', opensAt: 1 })
  const later = aView({ key: 'later', status: 'scheduled', opensAt: 2 })
  const open = aView({ key: 'open', status: 'open', opensAt: 3 })
  const overdue = aView({ key: 'overdue', status: 'overdue', opensAt: 4 })

  it('returns the one named on the board', () => {
    expect(findNextFollowUp([done, later, open], 'later')?.key).toBe('later')
  })

  it('returns the most urgent one when the board names none, or one that no longer exists', () => {
    expect(findNextFollowUp([done, later, open, overdue], null)?.key).toBe('overdue')
    expect(findNextFollowUp([done, later, open], 'gone')?.key).toBe('open')
  })

  it('returns null when all are over', () => {
    expect(findNextFollowUp([done, aView({ status: 'lapsed' })], null)).toBeNull()
  })
})

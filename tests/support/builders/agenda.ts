import type { TodayView } from '#shared/ipc/today-view'

/** Builds what Today shows, which is nothing unless it is given. */
export function anAgenda(overrides: Partial<TodayView> = {}): TodayView {
  return {
    now: [],
    today: [],
    week: [],
    urgentCount: 0,
    dueCount: 0,
    interviewCount: 0,
    snoozed: [],
    waiting: [],
    waitingCount: 0,
    applications: { count: 0, oldestDays: 0 },
    away: [],
    next: null,
    eveningAt: Date.parse('2026-03-10T17:00:00Z'),
    nextWeek: '2026-03-16',
    ...overrides,
  }
}

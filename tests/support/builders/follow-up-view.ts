import type { FollowUpView } from '#shared/ipc/card-view'

/** A check-in with nobody named, planned for Tuesday 10 March 2026, 9:00 in New York. */
export function aFollowUpView(overrides: Partial<FollowUpView> = {}): FollowUpView {
  const at = Date.parse('2026-03-10T13:00:00.000Z')
  return {
    key: 'card-1/interview-1/check-in/1',
    step: 'check-in',
    cardId: 'card-1',
    personId: null,
    channel: 'email',
    status: 'scheduled',
    tone: 'plain',
    title: 'Check in with the hiring team',
    dueText: 'Tuesday, 9:00',
    reason: 'A week without an answer',
    sources: [],
    hasNote: true,
    opensAt: at,
    alertsAt: [at],
    dueAt: at,
    lapsesAt: null,
    ...overrides,
  }
}

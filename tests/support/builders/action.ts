import type { FollowUpAction } from '#shared/model/follow-up-action'

/** A check-in of the first card, sent by email on Tuesday 10 March 2026. */
export function anAction(overrides: Partial<FollowUpAction> = {}): FollowUpAction {
  const at = overrides.at ?? '2026-03-10T14:00:00.000Z'
  return {
    id: 'action-1',
    key: 'card-1/interview-1/check-in/1',
    step: 'check-in',
    kind: 'sent',
    at,
    recordedAt: at,
    personId: null,
    channel: 'email',
    until: null,
    basis: null,
    subject: '',
    text: '',
    ...overrides,
  }
}

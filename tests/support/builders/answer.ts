import type { Answer } from '#shared/model/answer'

/** "No decision yet", by email on Tuesday 10 March 2026. */
export function anAnswer(overrides: Partial<Answer> = {}): Answer {
  const at = overrides.at ?? '2026-03-10T15:00:00.000Z'
  return {
    id: 'answer-1',
    outcome: { kind: 'no-decision' },
    personId: null,
    channel: 'email',
    at,
    recordedAt: at,
    note: '',
    ...overrides,
  }
}

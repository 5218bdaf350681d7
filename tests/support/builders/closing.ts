import type { Closing } from '#shared/model/closing'

/** A rejection by email on Thursday 12 March 2026. */
export function aClosing(overrides: Partial<Closing> = {}): Closing {
  const at = overrides.at ?? '2026-03-12T15:00:00.000Z'
  return {
    id: 'closing-1',
    reason: 'rejected',
    at,
    recordedAt: at,
    personId: null,
    channel: 'email',
    feedback: '',
    reconnect: false,
    ...overrides,
  }
}

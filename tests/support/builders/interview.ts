import type { Interview } from '#shared/model/interview'

/** A phone screen with nobody named: Tuesday 3 March 2026, 15:00 to 15:30 in New York. */
export function anInterview(overrides: Partial<Interview> = {}): Interview {
  return {
    id: 'interview-1',
    kind: 'phone',
    start: '2026-03-03T20:00:00.000Z',
    durationMinutes: 30,
    zone: 'America/New_York',
    personIds: [],
    firstNamedId: null,
    status: 'planned',
    topics: [],
    challenge: '',
    strengths: '',
    learned: '',
    location: '',
    recordedAt: '2026-03-01T15:00:00.000Z',
    debriefedAt: null,
    cancelledAt: null,
    source: 'user',
    ...overrides,
  }
}

import type { OwnPromise, TheirPromise } from '#shared/model/promise'

/** What they said at the first interview: no date. */
export function aPromise(overrides: Partial<TheirPromise> = {}): TheirPromise {
  return {
    id: 'promise-1',
    interviewId: 'interview-1',
    personId: null,
    recordedAt: '2026-03-03T20:30:00.000Z',
    word: { kind: 'no-date' },
    ...overrides,
  }
}

/** What the user said at the first interview: to send the portfolio, no day given. */
export function anOwnPromise(overrides: Partial<OwnPromise> = {}): OwnPromise {
  return {
    id: 'own-promise-1',
    text: 'Send the portfolio',
    personId: null,
    interviewId: 'interview-1',
    date: null,
    recordedAt: '2026-03-03T20:30:00.000Z',
    ...overrides,
  }
}

import type { OwnPromise, TheirPromise } from '#shared/model/promise'

/** A promise without a date, made at the first interview. */
export function aPromise(overrides: Partial<TheirPromise> = {}): TheirPromise {
  return {
    id: 'promise-1',
    interviewId: 'interview-1',
    personId: null,
    recordedAt: '2026-03-03T20:30:00.000Z',
    terms: { kind: 'no-date' },
    ...overrides,
  }
}

/** The user's promise, made at the first interview, to send the portfolio; it has no date. */
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

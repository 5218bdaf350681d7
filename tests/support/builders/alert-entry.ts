import type { AlertEntry } from '#shared/model/alert-entry'

/** The first check-in alert of the first card, fired on time on Tuesday 10 March 2026. */
export function anAlertEntry(overrides: Partial<AlertEntry> = {}): AlertEntry {
  const plannedFor = overrides.plannedFor ?? '2026-03-10T13:00:00.000Z'
  return {
    id: 'alert-1',
    key: 'card-1/interview-1/check-in/1',
    alert: 'first',
    basis: '',
    plannedFor,
    firedAt: plannedFor,
    cardId: 'card-1',
    step: 'check-in',
    title: 'Check in with Jane Okafor',
    readAt: null,
    deliveredAt: '2026-03-10T13:00:00.000Z',
    ...overrides,
  }
}

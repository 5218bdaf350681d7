import type { BoardCard, BoardChange, BoardSnapshot } from '#shared/ipc/board-view'
import { defaultFormats } from '#shared/text/date-formats'
import { anAgenda } from '#tests/support/builders/agenda'

export function aBoardCard(overrides: Partial<BoardCard> = {}): BoardCard {
  return {
    id: 'northwind',
    company: 'Northwind Optics',
    role: 'Product designer',
    stage: 'applied',
    rank: 'a0',
    people: '',
    next: { text: 'Applied today', tone: 'plain', key: null },
    waitTimeline: null,
    ...overrides,
  }
}

export function aSnapshot(overrides: Partial<BoardSnapshot> = {}): BoardSnapshot {
  return {
    seq: 1,
    today: '2026-03-10',
    formats: defaultFormats,
    order: 'by-hand',
    archive: null,
    proposals: [],
    agenda: anAgenda(),
    history: { undo: null, redo: null },
    cards: [],
    ...overrides,
  }
}

export function aChange(overrides: Partial<BoardChange> = {}): BoardChange {
  return {
    seq: 2,
    frame: null,
    cards: [],
    removed: [],
    changedIds: [],
    ...overrides,
  }
}

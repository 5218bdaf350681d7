import { describe, expect, it } from 'vitest'
import { createBoardService } from '#electron/services/board/board-service'
import { createPlanner } from '#electron/services/board/planner'
import { withHistory } from '#electron/services/commands/history'
import { createEmitter } from '#electron/services/emitter'
import type { WorkspaceStore } from '#electron/store/workspace-store'
import type { AppEvent } from '#shared/ipc/events'
import { createMemoryStore } from '#tests/support/alerts/memory-store'
import { createTestPorts } from '#tests/support/app/test-ports'
import { aCard } from '#tests/support/builders/card'
import { anOwnPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { appendCompany } from '#tests/support/store/append-company'

const noHolidays = {}

/** Creates a board with something due in the morning. */
function aBoard() {
  const ports = createTestPorts('2026-03-10T14:00:00.000Z')
  const promised = anOwnPromise({ date: '2026-03-09' })
  const card = aCard({ id: 'northwind', addedAt: '2026-03-02T15:00:00.000Z', ownPromises: [promised] })
  const store = createMemoryStore(aWorkspace({ cards: [card] }))
  const published: AppEvent[] = []
  const emitter = createEmitter((error) => expect.unreachable(String(error)))
  emitter.subscribe((event) => published.push(event))
  const planner = createPlanner({ clock: ports.clock, holidays: () => noHolidays })
  const service = createBoardService({
    store: store as unknown as WorkspaceStore,
    planner,
    clock: ports.clock,
    emitter,
  })
  return { ...service, ports, store, published }
}

describe('getSnapshot', () => {
  it('returns the same objects as long as nothing changed', () => {
    const { getSnapshot, ports, published } = aBoard()
    const first = getSnapshot()
    expect(first).toMatchObject({ seq: 1, today: '2026-03-10', dueCount: first.due.length })
    expect(first.due).not.toEqual([])
    ports.setTime('2026-03-10T14:01:00.000Z')
    const again = getSnapshot()
    expect(again).toEqual(first)
    expect(again.due).toBe(first.due)
    expect(again.history).toBe(first.history)
    expect(published.filter(({ event }) => event === 'board.changed')).toHaveLength(1)
  })

  it('contains the cards, due lines and history after a change', async () => {
    const { getSnapshot, store } = aBoard()
    const first = getSnapshot()
    await store.update((head) => {
      const { workspace, result } = appendCompany(head, 'Fabrikam')
      const change = { id: 'a1', at: head.createdAt, label: 'Add Fabrikam' }
      const whole = { ...change, cards: [], settings: null, templates: null, actions: null }
      return { workspace: withHistory(workspace, { done: [whole], undone: [] }), result }
    })
    const second = getSnapshot()
    expect(second.seq).toBe(2)
    expect(second.cards.map(({ company }) => company)).toEqual(['Northwind Optics', 'Fabrikam'])
    expect(second.history).toEqual({ undo: 'Add Fabrikam', redo: null })
    await store.update((head) => ({ workspace: { ...head, cards: [] }, result: null }))
    const third = getSnapshot()
    expect(third.cards).toEqual([])
    expect(third.due.length).toBeLessThan(first.due.length)
    expect(third.dueCount).toBe(third.due.length)
  })

  it('contains the new day and its due lines', () => {
    const { getSnapshot, ports } = aBoard()
    const first = getSnapshot()
    ports.setTime('2026-03-12T14:00:00.000Z')
    const later = getSnapshot()
    expect(later.today).toBe('2026-03-12')
    expect(later.due).not.toEqual(first.due)
  })

  it('returns to a page opened later what was published to the open ones', () => {
    const { getSnapshot, publishChanges, ports, published } = aBoard()
    getSnapshot()
    ports.setTime('2026-03-11T14:00:00.000Z')
    publishChanges()
    const { cards, seq, ...frame } = getSnapshot()
    expect(published.at(-1)).toMatchObject({ event: 'board.changed', data: { seq, frame } })
    expect(cards).toHaveLength(1)
  })
})

describe('publishChanges', () => {
  it('publishes a deleted card as removed and as changed', async () => {
    const { publishChanges, store, published } = aBoard()
    publishChanges()
    await store.update((head) => ({ workspace: { ...head, cards: [] }, result: null }))
    publishChanges()
    expect(published.at(-1)?.data).toMatchObject({
      seq: 2,
      cards: [],
      removed: ['northwind'],
      changedIds: ['northwind'],
    })
  })
})

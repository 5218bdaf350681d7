import { describe, expect, it } from 'vitest'
import { createBoardService } from '#electron/services/board/board-service'
import { createPlanner } from '#electron/services/board/planner'
import { withHistory } from '#electron/services/commands/history'
import { createEmitter } from '#electron/services/emitter'
import type { WorkspaceStore } from '#electron/store/workspace-store'
import type { BoardSnapshot } from '#shared/ipc/board-view'
import type { AppEvent } from '#shared/ipc/events'
import { createMemoryStore } from '#tests/support/alerts/memory-store'
import { createTestPorts } from '#tests/support/app/test-ports'
import { aCard } from '#tests/support/builders/card'
import { anOwnPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { appendCompany } from '#tests/support/store/append-company'

const noHolidays = {}

/** Creates a board with something due in the morning. */
function aBoard(now: `${string}Z` = '2026-03-10T14:00:00.000Z') {
  const ports = createTestPorts(now)
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
    expect(first).toMatchObject({ seq: 1, today: '2026-03-10' })
    expect(first.agenda.dueCount).toBeGreaterThan(0)
    ports.setTime('2026-03-10T14:01:00.000Z')
    const again = getSnapshot()
    expect(again).toEqual(first)
    expect(again.agenda).toBe(first.agenda)
    expect(again.history).toBe(first.history)
    expect(published.filter(({ event }) => event === 'board.changed')).toHaveLength(1)
  })

  it('contains the order of the cards, and publishes it although no follow-up changed', async () => {
    const { getSnapshot, publishChanges, store, published } = aBoard()
    expect(getSnapshot()).toMatchObject({ order: 'by-hand', archive: null })
    await store.update((head) => ({
      workspace: { ...head, settings: { ...head.settings, cardOrder: 'by-date' } },
      result: null,
    }))
    publishChanges()
    expect(published.at(-1)).toMatchObject({ event: 'board.changed', data: { frame: { order: 'by-date' } } })
  })

  it('says what was archived once every card was', async () => {
    const { getSnapshot, store } = aBoard()
    getSnapshot()
    const archivedAt = '2026-03-10T13:00:00.000Z'
    await store.update((head) => ({
      workspace: { ...head, cards: head.cards.map((card) => ({ ...card, archivedAt })) },
      result: null,
    }))
    expect(getSnapshot()).toMatchObject({
      cards: [],
      archive: { count: 1, archivedOn: 'today', joined: null },
    })
  })

  it('contains the cards, what is due and the history after a change', async () => {
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
    expect(third.agenda.dueCount).toBeLessThan(first.agenda.dueCount)
  })

  it('contains the new day and what is due on it', () => {
    const { getSnapshot, ports } = aBoard()
    const first = getSnapshot()
    ports.setTime('2026-03-12T14:00:00.000Z')
    const later = getSnapshot()
    expect(later.today).toBe('2026-03-12')
    expect(later.agenda.now).not.toEqual(first.agenda.now)
  })

  it('is another one once something becomes urgent, although the plan stays the same', () => {
    const { getSnapshot, publishChanges, ports, published } = aBoard('2026-03-09T14:00:00.000Z')
    expect(getSnapshot().agenda.urgentCount).toBe(1)
    published.length = 0
    // The promise is due at the end of the day in New York.
    ports.setTime('2026-03-09T22:01:00.000Z')
    publishChanges()
    expect(published).toMatchObject([
      { event: 'board.changed', data: { frame: { agenda: { urgentCount: 2 } }, cards: [], changedIds: [] } },
    ])
    publishChanges()
    expect(published).toHaveLength(1)
  })

  it('proposes to close a silent card from its day on, and no more once it is closed', async () => {
    const { getSnapshot, ports, store } = aBoard()
    expect(getSnapshot().proposals).toEqual([])
    ports.setTime('2026-04-01T14:00:00.000Z')
    expect(getSnapshot().proposals).toMatchObject([{ kind: 'no-answer', cardIds: ['northwind'] }])
    await store.update((head) => ({
      workspace: { ...head, cards: head.cards.map((card) => ({ ...card, stage: 'closed' as const })) },
      result: null,
    }))
    expect(getSnapshot().proposals).toEqual([])
  })

  it('writes dates and times as the settings say, in every text', async () => {
    const { getSnapshot, store } = aBoard()
    const first = getSnapshot()
    expect(first.formats).toEqual({ order: 'day-month-year', clock: '24-hour', firstWeekday: 'monday' })
    expect(listReasons(first)).toMatch(/\d+ March/)
    await store.update((head) => {
      const settings = { ...head.settings, dateFormat: 'month-day-year', timeFormat: '12-hour' as const }
      return { workspace: { ...head, settings }, result: null }
    })
    const second = getSnapshot()
    expect(second.formats).toEqual({ order: 'month-day-year', clock: '12-hour', firstWeekday: 'monday' })
    const reasons = listReasons(second)
    expect(reasons).toMatch(/, March \d+/)
    expect(reasons).not.toMatch(/\d+ March/)
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

describe('publishChanges', () => {
  it('says that something changed if only settings did, which other windows show', async () => {
    const { getSnapshot, publishChanges, store, published } = aBoard()
    await store.update((head) => ({ workspace: { ...head, cards: [] }, result: null }))
    getSnapshot()
    const countEvents = () => published.filter(({ event }) => event === 'board.changed').length
    expect(countEvents()).toBe(1)
    for (const yourName of ['Sam', 'Sam Okafor'])
      await store
        .update((head) => ({
          workspace: { ...head, settings: { ...head.settings, yourName } },
          result: null,
        }))
        .then(publishChanges)
    expect(countEvents()).toBe(3)
    expect(published.at(-1)).toMatchObject({ data: { frame: null, cards: [], changedIds: [] } })
    await store.update((head) => ({ workspace: { ...head }, result: null }))
    publishChanges()
    expect(countEvents()).toBe(3)
  })
})

/** Lists the reasons of what is due as one text. */
function listReasons({ agenda }: BoardSnapshot): string {
  const lines = [...agenda.now, ...agenda.today].flatMap((entry) => {
    if (entry.kind === 'interview') return []
    return entry.kind === 'group' ? entry.lines : [entry]
  })
  return lines.map(({ reason }) => reason).join()
}
